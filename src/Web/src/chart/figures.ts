import type { TalliesOfEngagementFragment } from '../../generated/graphql';
import { abbreviateInterval, describeInterval, type Interval } from '../text/intervals';
import { populations, wholeEngagement } from '../text/names';
import { capitalize, nameDocument, nameVoice } from '../text/sources';

/** A tally as the API computes it; nothing of it is computed here. */
export type Tally = TalliesOfEngagementFragment['tallies'][number];

/** A claim that gives a figure. */
export type FigureClaim = NonNullable<NonNullable<Tally['claims']>['nodes']>[number];

/** A figure that follows from claims. */
export type Derived = Tally['derived'][number];

/** A figure in the chart: one that is claimed, or one that is derived from claims. */
export interface ChartFigure extends Interval {
  /** The claim's slug; for a derived figure, a name made of what it is derived for. */
  key: string;
  /** Who gives the figure. */
  who: string;
  isPartial: boolean;
  isUnknown: boolean;
  /** Whether the figure is one of those that the verdict is about. */
  isCompared: boolean;
  /** The figure as the source writes it; the sum, where it is derived. */
  notation: string;
  /** The letters of the clusters that the figure is in; none where all figures fit each other. */
  clusters: string[];
  claim: FigureClaim | null;
  derived: Derived | null;
}

/** A set of figures that fit each other, where not all do. */
export interface ChartCluster {
  letter: string;
  envelope: Interval;
  /** Those whose figures for the whole are in it; the ones of partial figures alone, where there are no others. */
  names: string[];
}

/** The figures of a tally: the claims in the order of the source, the partial ones behind those of the whole, then what is derived. */
export function listFigures(tally: Tally): ChartFigure[] {
  const claimed = listClaims(tally).map((claim): ChartFigure => {
    const quantity = claim.quantity!;
    return {
      key: claim.slug,
      who: capitalize(nameVoice(claim)),
      low: quantity.low ?? null,
      high: quantity.high ?? null,
      isPartial: claim.isPartial,
      isUnknown: quantity.isUnknown,
      isCompared: quantity.isUnknown || tally.clusters.some(cluster => cluster.claims.some(({ slug }) => slug === claim.slug)),
      notation: quantity.verbatim,
      clusters: listLetters(tally, cluster => cluster.claims.some(({ slug }) => slug === claim.slug)),
      claim,
      derived: null,
    };
  });
  const derived = tally.derived.map((sum): ChartFigure => ({
    key: keyOfDerived(tally, sum),
    who: nameSummed(sum),
    ...sum.figure,
    isPartial: sum.isPartial,
    isUnknown: false,
    isCompared: sum.isCompared,
    notation: abbreviateInterval(sum.figure),
    clusters: sum.isCompared ? listLetters(tally, cluster => cluster.derived.some(other => speakerOf(other) === speakerOf(sum))) : [],
    claim: null,
    derived: sum,
  }));
  return [...claimed.filter(figure => !figure.isPartial), ...derived, ...claimed.filter(figure => figure.isPartial)];
}

/** The clusters of a contested tally, from low to high; none where all figures fit each other. */
export function listClusters(tally: Tally, figures: ChartFigure[]): ChartCluster[] {
  return tally.clusters.length < 2
    ? []
    : tally.clusters.map(({ envelope }, index) => {
        const letter = letterOf(index);
        const members = figures.filter(figure => figure.clusters.includes(letter));
        const whole = members.filter(figure => !figure.isPartial);
        return { letter, envelope, names: [...new Set((whole.length > 0 ? whole : members).map(figure => figure.who))] };
      });
}

/** The claims of a tally, as far as they are loaded. */
export function listClaims(tally: Tally): FigureClaim[] {
  return tally.claims?.nodes ?? [];
}

/** What a figure says, in words. */
export function describeFigure(figure: ChartFigure): string {
  if (figure.isUnknown) {
    return 'unknown';
  }
  return describeInterval(figure.isPartial ? { low: figure.low ?? null, high: null } : figure);
}

/** What the figures of a tally are about: a side or the whole engagement, and where it is losses, among whom. */
export function nameSubject({ side, population }: Pick<Tally, 'population'> & { side?: { name: string } | null }): string {
  return [side?.name ?? wholeEngagement, population && populations[population]].filter(Boolean).join(', ');
}

/** For whom a figure is derived. */
export function nameSummed({ claimant, document }: Derived): string {
  return claimant?.name ?? `${nameDocument(document!)} itself`;
}

/** Where on the page a derived figure is found. */
export function keyOfDerived({ side, population, measure }: Tally, sum: Derived): string {
  return ['derived', side?.ordinal ?? 'whole', population, measure, speakerOf(sum)].filter(Boolean).join('-').toLowerCase();
}

function speakerOf({ claimant, document }: { claimant?: { slug: string } | null; document?: { slug: string } | null }): string | undefined {
  return claimant?.slug ?? document?.slug;
}

function listLetters(tally: Tally, isIn: (cluster: Tally['clusters'][number]) => boolean): string[] {
  return tally.clusters.length < 2 ? [] : tally.clusters.flatMap((cluster, index) => (isIn(cluster) ? [letterOf(index)] : []));
}

/** A to Z, and numbers beyond. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
