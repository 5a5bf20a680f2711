import type { ClaimKind, EngagementPageQuery, MeasuredFragment } from '../../generated/graphql';
import { listClaims, nameSubject, type Tally } from '../chart/figures';
import { describeCount } from '../text/counts';
import { measures } from '../text/names';
import { listNames } from '../text/sources';

type LeftClaims = Pick<NonNullable<EngagementPageQuery['engagement']>, 'everyClaim' | 'claimsLeft' | 'everything' | 'tallies'>;

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
export function describeLeft({ everyClaim, claimsLeft, everything, tallies }: LeftClaims, knownBy: string | null): string {
  const [all, left] = [everyClaim?.totalCount ?? 0, claimsLeft?.totalCount ?? 0];
  const kinds = new Set(claimsLeft?.groups?.map(({ key }) => key.kind));
  const figures = new Set(listLeft(tallies).map(nameFigure));
  const emptied = [
    ...everything.map(nameFigure).filter(name => !figures.has(name)),
    ...(everyClaim?.groups ?? []).flatMap(({ key: { kind } }) => (kind && !kinds.has(kind) && subjects[kind]) || []),
  ];
  return [
    `${left === 0 ? 'None' : left.toLocaleString('en')} of ${describeCount(all, 'claim')} ${left > 1 ? 'are' : 'is'} left`,
    left > 0 && emptied.length > 0 ? `; none on ${listNames(emptied, most)}.` : '.',
    knownBy !== null && claimsLeft?.undatedClaims ? ` ${describeUndated(claimsLeft.undatedClaims)}` : '',
  ].join('');
}

/** The tallies of which the lenses leave something. */
export function listLeft(tallies: Tally[]): Tally[] {
  return tallies.filter(tally => listClaims(tally).length + tally.derived.length > 0);
}

function nameFigure(tally: MeasuredFragment): string {
  return `${nameSubject(tally)}: ${measures[tally.measure].toLowerCase()}`;
}

function describeUndated(count: number): string {
  return `${describeCount(count, 'claim')} ${count === 1 ? 'has' : 'have'} no dated reference and ${count === 1 ? 'is' : 'are'} left out unless the document has a date.`;
}
