import type { ComparedClaimsFragment, ComparisonFragment, Population, TalliesOfEngagementFragment } from '../../generated/graphql';
import { abbreviateInterval, describeInterval, type Interval } from '../text/intervals';
import { populations, wholeEngagement } from '../text/names';
import { capitalize, nameDocument, nameVoice, type NamedDocument } from '../text/sources';

/** A tally as the page of an engagement has it; the API computes its figures and its verdict. */
export type Tally = TalliesOfEngagementFragment['tallies'][number];

/** What a verdict is made of, and the claims that it is about, as far as they are loaded. */
export type Comparison = ComparisonFragment & { claims?: ComparedClaimsFragment | null };

/** A claim that gives a figure. */
export type FigureClaim = NonNullable<NonNullable<Tally['claims']>['nodes']>[number];

/** A figure that follows from claims. */
export type Derived = Tally['derived'][number];

/** A figure of a tally: one that is claimed, or one that is derived from claims. */
export interface Figure extends Interval {
  /** The claim's slug; for a derived figure, a name made of what it is derived for. */
  key: string;
  /** Who gives the figure. */
  who: string;
  isPartial: boolean;
  isUnknown: boolean;
  isDerived: boolean;
  /** Whether the figure is one of those that the verdict is about. */
  isCompared: boolean;
  /** The figure as the source writes it; the sum, where it is derived. */
  notation: string;
}

/** A figure of the chart, with everything about it. */
export interface ChartFigure extends Figure {
  claim: FigureClaim | null;
  derived: Derived | null;
}

/** The figures of a tally: the claims in the order of the source, then what is derived. */
export function listFigures(tally: Comparison): Figure[] {
  const compared = new Set(tally.clusters.flatMap(({ claims }) => claims.map(({ slug }) => slug)));
  const claimed = (tally.claims?.nodes ?? []).map((claim): Figure => {
    const { low, high, isUnknown, verbatim } = claim.quantity!;
    return {
      key: claim.slug,
      who: capitalize(nameVoice(claim)),
      low: low ?? null,
      high: high ?? null,
      isPartial: claim.isPartial,
      isUnknown,
      isDerived: false,
      isCompared: isUnknown || compared.has(claim.slug),
      notation: verbatim,
    };
  });
  const derived = tally.derived.map((sum): Figure => ({
    key: keyOfDerived(tally, sum),
    who: nameSummed(sum),
    ...sum.figure,
    isPartial: sum.isPartial,
    isUnknown: false,
    isDerived: true,
    isCompared: sum.isCompared,
    notation: abbreviateInterval(sum.figure),
  }));
  return [...claimed, ...derived];
}

/** The figures of a tally, each with the claim or the sum behind it. */
export function listChartFigures(tally: Tally): ChartFigure[] {
  const claims = new Map(listClaims(tally).map(claim => [claim.slug, claim]));
  const sums = new Map(tally.derived.map(sum => [keyOfDerived(tally, sum), sum]));
  return listFigures(tally).map(figure => ({ ...figure, claim: claims.get(figure.key) ?? null, derived: sums.get(figure.key) ?? null }));
}

/** The claims of a tally, as far as they are loaded. */
export function listClaims(tally: Tally): FigureClaim[] {
  return tally.claims?.nodes ?? [];
}

/** What a figure says, in words. */
export function describeFigure(figure: Figure): string {
  if (figure.isUnknown) {
    return 'unknown';
  }
  return describeInterval(figure.isPartial ? { low: figure.low ?? null, high: null } : figure);
}

/** What the figures of a tally are about: a side or the whole engagement, and where it is losses, among whom. */
export function nameSubject({ side, population }: { side?: { name: string } | null; population?: Population | null }): string {
  return [side?.name ?? wholeEngagement, population && populations[population]].filter(Boolean).join(', ');
}

/** For whom a figure is derived. */
export function nameSummed({ claimant, document }: { claimant?: { name: string } | null; document?: NamedDocument | null }): string {
  return claimant?.name ?? `${nameDocument(document!)} itself`;
}

/** Where on the page a derived figure is found. */
export function keyOfDerived({ side, population, measure }: Pick<Comparison, 'side' | 'population' | 'measure'>, sum: Summed): string {
  return ['derived', side?.ordinal ?? 'whole', population, measure, claimantOf(sum)].filter(Boolean).join('-').toLowerCase();
}

interface Summed {
  claimant?: { slug: string } | null;
  document?: { slug: string } | null;
}

function claimantOf({ claimant, document }: Summed): string | undefined {
  return claimant?.slug ?? document?.slug;
}
