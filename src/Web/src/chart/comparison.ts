import { abbreviateInterval, describeInterval, type Interval } from '../text/intervals';
import { listNames, nameDocument, type NamedDocument } from '../text/sources';
import { listFigures, type Comparison, type Figure } from './figures';

/** Some accounts that give figures, and how many there are beside those that are named. */
export interface Accounts {
  /** Accounts of the same figure stand together. */
  named: { names: string[]; notation: string; remarks: string }[];
  others: number;
}

/** Accounts that fit each other. */
interface Cluster {
  envelope: Interval;
  claimants: { name: string }[];
  documents: NamedDocument[];
}

/** How many different figures are named before only their number is told. */
const most = 4;

/** What a comparison comes to, in a few words: no more than its verdict means. */
export function describeVerdict(comparison: Comparison): string {
  const { agreement, consensus, envelope } = comparison;
  // Under a tolerance figures may fit that have no number in common.
  const shared = consensus ? `all allow ${describeInterval(consensus)}` : `${describeInterval(envelope)} within the tolerance`;
  const bounds = listBounds(comparison);
  switch (agreement) {
    case 'NO_COMPLETE_FIGURE':
      return isOpen(consensus) ? 'No complete figure: no one gives a number' : `No complete figure: ${describeInterval(consensus!)}, from partial counts`;
    case 'UNCONTESTED':
      return 'Uncontested: nobody else counts the whole';
    case 'COMPATIBLE':
      return `Compatible: ${shared}; ${describeAlone(bounds)}`;
    case 'CORROBORATED':
      return `Corroborated: ${shared}; bounded by ${listNames(bounds)}`;
    case 'CONTESTED':
      return describeGap(comparison);
  }
}

/** How far apart the figures of a contested comparison lie. */
export function describeGap({ gap, relativeGap, clusters }: { gap: number; relativeGap: number; clusters: unknown[] }): string {
  const share = relativeGap.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 2 });
  return `Contested: ${gap.toLocaleString('en')} (${share}) apart, in ${clusters.length} clusters`;
}

/**
 * The accounts between whose figures the gap of a contested comparison lies, the lower ones first. Where not all of them are loaded,
 * they are those of the lowest and of the highest cluster.
 */
export function listOpposites(comparison: Comparison): [Accounts, Accounts] {
  const { clusters } = comparison;
  const figures = listFigures(comparison).filter(({ isCompared, isUnknown }) => isCompared && !isUnknown);
  const { highestLow, lowestHigh } = endsOf(figures);
  return countLeft(comparison) > 0 || highestLow - lowestHigh !== comparison.gap
    ? [nameCluster(clusters[0]!), nameCluster(clusters.at(-1)!)]
    : [
        nameAccounts(figures.filter(figure => boundsOf(figure).highest === lowestHigh)),
        nameAccounts(figures.filter(figure => boundsOf(figure).lowest === highestLow)),
      ];
}

/** The accounts that a verdict is about: those of the whole; where nobody counts the whole, those of parts. */
export function listAccounts(comparison: Comparison): Accounts {
  const figures = listFigures(comparison).filter(({ isCompared }) => isCompared);
  const whole = figures.filter(({ isPartial, isUnknown }) => !isPartial && !isUnknown);
  const { named, others } = nameAccounts(whole.length > 0 ? whole : figures);
  return { named, others: others + countLeft(comparison) };
}

/** How many claims of a comparison are not loaded. */
function countLeft({ claims }: Comparison): number {
  return (claims?.totalCount ?? 0) - (claims?.nodes?.length ?? 0);
}

/** Who stands in a cluster. */
export function nameCluster({ envelope, claimants, documents }: Cluster): Accounts {
  const names = [...claimants.map(({ name }) => name), ...documents.map(document => `${nameDocument(document)} itself`)];
  return { named: [{ names: names.length > 0 ? names : ['An unnamed source'], notation: abbreviateInterval(envelope), remarks: '' }], others: 0 };
}

function nameAccounts(figures: Figure[]): Accounts {
  const groups = [...Map.groupBy(figures, figure => figure.notation + remarkOn(figure)).values()].map(same => ({
    names: [...new Set(same.map(({ who }) => who))],
    notation: same[0]!.notation,
    remarks: remarkOn(same[0]!),
  }));
  return { named: groups.slice(0, most), others: groups.slice(most).reduce((count, { names }) => count + names.length, 0) };
}

/** What the notation of a figure does not say itself. */
function remarkOn({ isPartial, isDerived, isUnknown }: Figure): string {
  return [isPartial && !isUnknown && 'partial', isDerived && 'derived'].filter(Boolean).join(', ');
}

/** The numbers that a figure allows: a partial one is a lower bound. */
function boundsOf({ low, high, isPartial }: Interval & { isPartial: boolean }): { lowest: number; highest: number } {
  return { lowest: low ?? 0, highest: isPartial ? Infinity : (high ?? Infinity) };
}

/** The ends that decide whether figures fit: the highest low one and the lowest high one. */
export interface Ends {
  highestLow: number;
  lowestHigh: number;
}

/** The ends that decide whether some figures fit. */
export function endsOf(figures: (Interval & { isPartial: boolean })[]): Ends {
  const bounds = figures.map(boundsOf);
  return { highestLow: Math.max(...bounds.map(({ lowest }) => lowest)), lowestHigh: Math.min(...bounds.map(({ highest }) => highest)) };
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
  return names.length === 0
    ? 'no one gives both ends'
    : names.length === 1
      ? `only ${names[0]} gives both ends`
      : `${listNames(names)} give both ends, but do not corroborate each other`;
}

function isOpen(interval: Interval | null | undefined): boolean {
  return (interval?.low ?? interval?.high ?? null) === null;
}
