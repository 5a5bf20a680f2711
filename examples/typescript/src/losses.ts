import { graphql } from "./generated";
import type { LossesQuery } from "./generated/graphql";

export const lossesDocument = graphql(`
  query Losses($engagement: String!) {
    engagement(slug: $engagement) {
      name
      sides {
        name
        tallies {
          measure
          agreement
          consensus { low high }
          claims { claimant { name } quantity { verbatim } isPartial }
          derived { claimant { name } figure { low high } claims { quantity { verbatim } } }
        }
      }
    }
  }
`);

type Side = NonNullable<LossesQuery["engagement"]>["sides"][number];
type Tally = Side["tallies"][number];

/** What the accounts say of one side and measure, in words. */
export interface Losses {
  heading: string;
  agreement: string;
  figures: string[];
}

// A key that is no Measure of the schema does not compile.
const words: Partial<Record<Tally["measure"], string>> = {
  KILLED: "killed",
  WOUNDED: "wounded",
  CAPTURED: "captured",
  MISSING: "missing",
  KILLED_OR_CAPTURED: "killed or captured",
  CASUALTIES: "casualties",
};

export function lossesOf(sides: Side[]): Losses[] {
  return sides.flatMap((side) =>
    side.tallies.flatMap((tally) => {
      const measure = words[tally.measure];
      return measure ? [{ heading: `${side.name}, ${measure}`, agreement: agreementOf(tally), figures: figuresOf(tally) }] : [];
    }),
  );
}

function agreementOf({ agreement, consensus }: Tally): string {
  return consensus ? `${agreement}: all figures allow ${interval(consensus)}` : `${agreement}: no number satisfies all figures`;
}

function figuresOf({ claims, derived }: Tally): string[] {
  return [
    ...claims.map((claim) => {
      const figure = claim.quantity?.verbatim ?? "no figure";
      return `${claim.claimant?.name ?? "the source itself"}: ${figure}${claim.isPartial ? " (partial)" : ""}`;
    }),
    ...derived.map((sum) => {
      const parts = sum.claims.map((claim) => claim.quantity?.verbatim).join(" + ");
      return `${sum.claimant.name}: ${interval(sum.figure)} (derived: ${parts})`;
    }),
  ];
}

/** An end that is null is open. */
function interval({ low, high }: { low: number | null; high: number | null }): string {
  if (low === high) {
    return low === null ? "any number" : `${low}`;
  }
  if (high === null) {
    return `${low} or more`;
  }
  return low === null ? `up to ${high}` : `${low} to ${high}`;
}
