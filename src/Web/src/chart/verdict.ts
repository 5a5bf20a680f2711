import type { ComparisonFragment, Voice } from '../../generated/graphql';
import { describeInterval, type Interval } from '../text/intervals';
import { listNames, nameDocument } from '../text/sources';

/** What the API finds when it compares the figures of a tally, and the claims that it compares. */
export type Comparison = ComparisonFragment & {
  claims?: { nodes?: { voice: Voice; isPartial: boolean; quantity?: Interval | null }[] | null } | null;
};

/** How many clusters are listed before only their range is told. */
const mostClusters = 5;

/** What a comparison comes to, in a few words: no more than its verdict means. */
export function describeVerdict(comparison: Comparison): string {
  const { agreement, consensus, envelope } = comparison;
  // Under a tolerance figures may fit that have no number in common.
  const figure = consensus ? describeInterval(consensus) : `${describeInterval(envelope)} within the tolerance`;
  const bounds = listBounds(comparison);
  switch (agreement) {
    case 'NO_COMPLETE_FIGURE':
      return isOpen(consensus) ? 'No complete figure: no one gives a number' : `No complete figure: ${figure}, from partial counts`;
    case 'UNCONTESTED':
      return `Uncontested: ${describeInterval(envelope)}, from one account${bounds.length > 0 ? ` (${listNames(bounds)})` : ''}`;
    case 'COMPATIBLE':
      return `Compatible: ${figure}, bounded by ${describeAlone(bounds)}`;
    case 'CORROBORATED':
      return `Corroborated: ${figure}, bounded by ${listNames(bounds)}`;
    case 'CONTESTED':
      return `Contested: up to ${describeGap(comparison)} apart, in ${comparison.clusters.length} clusters`;
  }
}

/** Who gives figures with both ends. */
function listBounds({ boundedBy, boundedByDocuments, claims }: Comparison): string[] {
  const isBoundedByUnnamed = claims?.nodes?.some(
    ({ voice, isPartial, quantity }) => voice === 'UNNAMED' && !isPartial && typeof quantity?.low === 'number' && typeof quantity.high === 'number',
  );
  return [
    ...boundedBy.map(({ name }) => name),
    ...boundedByDocuments.map(document => `${nameDocument(document)} itself`),
    ...(isBoundedByUnnamed ? ['an unnamed source'] : []),
  ];
}

/** Who gives bounded figures where no two independent claimants do. */
function describeAlone(names: string[]): string {
  return names.length === 0 ? 'no one' : names.length === 1 ? `${names[0]} alone` : `${listNames(names)}, which do not corroborate each other`;
}

function describeGap({ gap, relativeGap }: Comparison): string {
  return `${gap.toLocaleString('en')} (${relativeGap.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 2 })})`;
}

/** The clusters of figures that do not fit each other, from low to high. */
export function listClusterFigures({ clusters, envelope }: Comparison): string {
  return clusters.length > mostClusters ? describeInterval(envelope) : clusters.map(cluster => describeCluster(cluster.envelope)).join('; ');
}

/** The figures of a cluster; one of partial counts alone has none that covers the whole. */
export function describeCluster(envelope: Interval): string {
  return isOpen(envelope) ? 'partial counts alone' : describeInterval(envelope);
}

function isOpen(interval: Interval | null | undefined): boolean {
  return (interval?.low ?? interval?.high ?? null) === null;
}
