import { describeInterval, type Interval } from '../text/intervals';
import { endsOf, type Ends } from './comparison';
import { keyOfDerived, listChartFigures, type ChartFigure, type Tally } from './figures';

/** Accounts that stand together: a cluster of a contested tally, or all accounts of another. */
export interface AccountGroup {
  /** Whether it is a cluster that contradicts the one before it. */
  isOpposed: boolean;
  /** How far it lies from the cluster before it; null where the ends that decide it are not known here. */
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
  groups: AccountGroup[];
  listed: ChartAccount[];
}

/**
 * Arranges the accounts of a tally: those that fit each other stand together, from low to high. Where people whom nobody could
 * assign raise upper ends, the ends of the figures are not those that are compared.
 */
export function arrange(tally: Tally, areEndsRaised: boolean): Arrangement {
  const figures = listChartFigures(tally);
  const compared = figures.filter(({ isCompared }) => isCompared);
  const clustersOf = new Map(compared.map(figure => [figure.key, listClusters(tally, figure)]));
  // A figure that fits several clusters stands in the lowest: each cluster has one that fits no lower one.
  const groupOf = ({ key }: ChartFigure) => clustersOf.get(key)![0] ?? 0;
  const wholes = compared.filter(({ isPartial }) => !isPartial);
  const withWhole = new Set(wholes.map(groupOf));
  // A part that contradicts its whole stands where it fits.
  const wholeOf = (part: ChartFigure) =>
    part.isPartial && withWhole.has(groupOf(part))
      ? wholes.find(whole => isPartOf(part, whole) && clustersOf.get(part.key)!.some(index => clustersOf.get(whole.key)!.includes(index)))
      : undefined;
  const partsOf = Map.groupBy(compared, figure => wholeOf(figure)?.key);
  const clusters = tally.clusters.map(cluster => ({ envelope: cluster.envelope, ends: areEndsRaised ? null : endsOfCluster(cluster) }));
  const toAccount = (figure: ChartFigure): ChartAccount => ({
    ...figure,
    parts: (partsOf.get(figure.key) ?? []).map(toAccount),
    alsoFits: (clustersOf.get(figure.key) ?? []).slice(1).map(other => describeCluster(clusters[other]!)),
  });
  const groups = [...Map.groupBy(partsOf.get(undefined) ?? [], groupOf)].toSorted(([one], [other]) => one - other);
  return {
    groups: groups.map(([index, ofGroup]) => {
      // Where there are only partial figures, they are all there is.
      const isShown = ({ isPartial }: ChartFigure) => !isPartial || !withWhole.has(index);
      return {
        isOpposed: index > 0,
        apart: index > 0 ? measureGap(clusters[index - 1]!, clusters[index]!) : null,
        rows: listRows(ofGroup.filter(isShown).map(toAccount)),
        partial: ofGroup.filter(figure => !isShown(figure)).map(toAccount),
      };
    }),
    listed: figures.filter(({ isCompared }) => !isCompared).map(toAccount),
  };
}

interface ChartCluster {
  envelope: Interval;
  /** The ends of its figures that decide what fits; null where they are not known here. */
  ends: Ends | null;
}

/** The ends in a cluster, also of the claims that the chart has no room for. */
function endsOfCluster({ claims, derived }: Tally['clusters'][number]): Ends {
  return endsOf([...claims.map(({ isPartial, quantity }) => ({ isPartial, ...quantity })), ...derived.map(({ isPartial, figure }) => ({ isPartial, ...figure }))]);
}

/** How far a cluster lies from the one before it. Without the ends of the figures, the envelopes tell it if they do not overlap. */
function measureGap(before: ChartCluster, cluster: ChartCluster): number | null {
  if (before.ends && cluster.ends) {
    return Math.max(before.ends.highestLow, cluster.ends.highestLow) - Math.min(before.ends.lowestHigh, cluster.ends.lowestHigh);
  }
  const [high, low] = [before.envelope.high ?? Infinity, cluster.envelope.low ?? -Infinity];
  return low > high ? low - high : null;
}

/** A cluster by the numbers that all its figures allow, else by its envelope. */
function describeCluster({ envelope, ends }: ChartCluster): string {
  return describeInterval(ends && ends.highestLow <= ends.lowestHigh ? { low: ends.highestLow, high: ends.lowestHigh === Infinity ? null : ends.lowestHigh } : envelope);
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
