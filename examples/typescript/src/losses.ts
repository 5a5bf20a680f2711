import { graphql } from "./generated";
import type { LossesQuery } from "./generated/graphql";

export const lossesDocument = graphql(`
  query Losses($engagement: String!) {
    engagement(slug: $engagement) {
      name
      tallies {
        side { name }
        population
        measure
        agreement
        consensus { low high }
        boundedBy { name }
        boundedByDocuments { title }
        claims(first: 50) { nodes { document { title } voice claimant { name } quantity { verbatim } isPartial } }
        derived { claimant { name } document { title } figure { low high } isCompared claims { quantity { verbatim } } }
      }
    }
  }
`);

type Tally = NonNullable<LossesQuery["engagement"]>["tallies"][number];
type Claim = NonNullable<NonNullable<Tally["claims"]>["nodes"]>[number];

/** What the accounts say of one side, population and measure, in words. */
export interface Losses {
  heading: string;
  agreement: string;
  figures: string[];
}

/** What is counted among a population are losses. */
export function lossesOf(tallies: Tally[]): Losses[] {
  return tallies
    .filter(({ population }) => population)
    .map((tally) => ({ heading: headingOf(tally), agreement: agreementOf(tally), figures: figuresOf(tally) }));
}

function headingOf({ side, population, measure }: Tally): string {
  return `${side?.name ?? "The whole engagement"}, ${population}, ${measure}`;
}

function agreementOf({ agreement, consensus, boundedBy, boundedByDocuments }: Tally): string {
  const agreed = consensus ? `all figures allow ${interval(consensus)}` : "no number satisfies all";
  const bounding = [...boundedBy.map(({ name }) => name), ...boundedByDocuments.map(({ title }) => `“${title}”`)];
  return `${agreement}, ${agreed}${bounding.length > 0 ? `, bounded by ${bounding.join(" and ")}` : ""}`;
}

function figuresOf({ claims, derived }: Tally): string[] {
  return [
    ...(claims?.nodes ?? []).map((claim) => {
      const partial = claim.isPartial ? ", a part" : "";
      return `${speakerOf(claim)}: ${claim.quantity?.verbatim ?? "no figure"}${partial} (in “${claim.document.title}”)`;
    }),
    ...derived.map(({ claimant, document, figure, isCompared, claims }) => {
      const parts = claims.map(({ quantity }) => quantity?.verbatim).join(" + ");
      const compared = isCompared ? "" : ", not compared";
      return `${claimant?.name ?? `“${document?.title}”`}: ${interval(figure)} (derived: ${parts}${compared})`;
    }),
  ];
}

/** A claim without a claimant is the document's own, or that of someone the document does not name. */
function speakerOf({ claimant, voice, document }: Claim): string {
  return claimant?.name ?? (voice === "UNNAMED" ? "someone unnamed" : `“${document.title}” itself`);
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
