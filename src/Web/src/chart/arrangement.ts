import { keyOfDerived, listChartFigures, type ChartFigure, type Tally } from './figures';
import { describeCluster } from './comparison';

/** Accounts that stand together: a cluster of a contested tally, or all accounts of another. */
export interface Stand {
  /** Whether it is a cluster that contradicts the one before it. */
  isOpposed: boolean;
  /** How far it lies from the cluster before it; null where their envelopes overlap, though not all their figures fit. */
  apart: number | null;
  /** Accounts that give the same figure share a row. */
  rows: ChartRow[];
  /** Figures that cover a part of what is counted. */
  partial: ChartAccount[];
}

/** Some accounts of one and the same figure. */
export interface ChartRow {
  accounts: ChartAccount[];
}

/** A figure, and what belongs to it. */
export interface ChartAccount extends ChartFigure {
  /** The claims that count a part of what this one counts. */
  parts: ChartAccount[];
  /** The other clusters that the figure fits, in words. */
  alsoFits: string[];
}

/** The accounts of a tally in the order of the chart, and those that are listed but not compared. */
export interface Arrangement {
  stands: Stand[];
  listed: ChartAccount[];
}

/** Arranges the accounts of a tally: those that fit each other stand together, from low to high. */
export function arrange(tally: Tally): Arrangement {
  const figures = listChartFigures(tally);
  const compared = figures.filter(({ isCompared }) => isCompared);
  const clustersOf = new Map(compared.map(figure => [figure.key, listClusters(tally, figure)]));
  // A figure that fits several clusters stands in the lowest: each cluster has one that fits no lower one.
  const standOf = ({ key }: ChartFigure) => clustersOf.get(key)![0] ?? 0;
  const wholes = compared.filter(({ isPartial }) => !isPartial);
  const withWhole = new Set(wholes.map(standOf));
  // A part that contradicts its whole stands where it fits.
  const wholeOf = (part: ChartFigure) =>
    part.isPartial && withWhole.has(standOf(part))
      ? wholes.find(whole => isPartOf(part, whole) && clustersOf.get(part.key)!.some(index => clustersOf.get(whole.key)!.includes(index)))
      : undefined;
  const partsOf = Map.groupBy(compared, figure => wholeOf(figure)?.key);
  const toAccount = (figure: ChartFigure): ChartAccount => ({
    ...figure,
    parts: (partsOf.get(figure.key) ?? []).map(toAccount),
    alsoFits: (clustersOf.get(figure.key) ?? []).slice(1).map(other => describeCluster(tally.clusters[other]!.envelope)),
  });
  const stands = [...Map.groupBy(partsOf.get(undefined) ?? [], standOf)].toSorted(([one], [other]) => one - other);
  return {
    stands: stands.map(([index, ofStand]) => {
      // Where there are only partial figures, they are all there is.
      const isShown = ({ isPartial }: ChartFigure) => !isPartial || !withWhole.has(index);
      return {
        isOpposed: index > 0,
        apart: index > 0 ? measureGap(tally.clusters.slice(index - 1, index + 1)) : null,
        rows: listRows(ofStand.filter(isShown).map(toAccount)),
        partial: ofStand.filter(figure => !isShown(figure)).map(toAccount),
      };
    }),
    listed: figures.filter(({ isCompared }) => !isCompared).map(toAccount),
  };
}

/** How far a cluster lies from the one before it; null where their envelopes overlap, though not all their figures fit. */
function measureGap([before, cluster]: Tally['clusters']): number | null {
  const [high, low] = [before?.envelope.high ?? Infinity, cluster?.envelope.low ?? -Infinity];
  return low > high ? low - high : null;
}

function listRows(accounts: ChartAccount[]): ChartRow[] {
  const sameFigure = ({ low, high, isPartial, isUnknown }: ChartFigure) => [low, high, isPartial, isUnknown].join();
  return [...Map.groupBy(accounts, sameFigure).values()].map(ofRow => ({ accounts: ofRow }));
}

function isPartOf(part: ChartFigure, whole: ChartFigure): boolean {
  return part.claim?.relations.some(({ kind, claim }) => kind === 'PART_OF' && claim.slug === whole.key) ?? false;
}

/** The clusters that a figure is in, from low to high. */
function listClusters(tally: Tally, { key }: ChartFigure): number[] {
  return tally.clusters.flatMap(({ claims, derived }, index) =>
    claims.some(({ slug }) => slug === key) || derived.some(sum => keyOfDerived(tally, sum) === key) ? [index] : [],
  );
}
