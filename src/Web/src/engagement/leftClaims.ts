import type { ClaimKind, EngagementPageQuery } from '../../generated/graphql';
import { listClaims, nameSubject, type Tally } from '../chart/figures';
import { describeCount } from '../text/counts';
import { measures } from '../text/names';
import { listNames } from '../text/sources';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;

/** How many of the things are named of which nothing is left. */
const most = 4;

/** How people call what claims of a kind are about, where they are not about figures. */
const subjects: Partial<Record<ClaimKind, string>> = {
  EVENT: 'what happened when',
  OUTCOME: 'the result',
  COMMAND: 'who commanded',
  ASSESSMENT: 'how it was judged',
  PARTICIPATION: 'who took part',
  CLASSIFICATION: 'how it was classified',
  LOCATION: 'where it was',
  DATE: 'when it was',
};

/**
 * How many claims the lenses leave, on what they leave none, and where they set a day, how many claims have no dated reference.
 */
export function describeLeft({ everyClaim, claimsLeft, tallies }: Pick<Engagement, 'everyClaim' | 'claimsLeft' | 'tallies'>, knownBy: string | null): string {
  const [all, left] = [everyClaim?.totalCount ?? 0, claimsLeft?.totalCount ?? 0];
  const kinds = new Set(claimsLeft?.groups?.map(({ key }) => key.kind));
  const emptied = [
    ...tallies.filter(isEmptied).map(tally => `${nameSubject(tally)}: ${measures[tally.measure].toLowerCase()}`),
    ...(everyClaim?.groups ?? []).flatMap(({ key: { kind } }) => (kind && !kinds.has(kind) && subjects[kind]) || []),
  ];
  return [
    `${left === 0 ? 'None' : left.toLocaleString('en')} of ${describeCount(all, 'claim')} ${left > 1 ? 'are' : 'is'} left`,
    left > 0 && emptied.length > 0 ? `; none on ${listNames(emptied, most)}.` : '.',
    knownBy !== null && claimsLeft?.undatedClaims ? ` ${describeUndated(claimsLeft.undatedClaims)}` : '',
  ].join('');
}

/** Whether the lenses leave nothing of a tally. */
export function isEmptied(tally: Tally): boolean {
  return listClaims(tally).length === 0 && tally.derived.length === 0;
}

function describeUndated(count: number): string {
  return `${describeCount(count, 'claim')} ${count === 1 ? 'has' : 'have'} no dated reference and ${count === 1 ? 'is' : 'are'} left out unless the document has a date.`;
}
