import type { ActorFilterInput, DocumentFilterInput, EngagementFilterInput, EngagementKind, EngagementSortInput, Measure, TallyFilterInput } from '../../generated/graphql';
import { engagementKinds, measures } from '../text/names';

/** What the list of engagements is narrowed down to. All of it stands in the address; what is empty narrows down nothing. */
export interface EngagementFilters {
  text: string;
  kind: EngagementKind | '';
  /** The first and the last year that an engagement may lie in. */
  from: string;
  to: string;
  /** Whether only engagements are listed on which figures contradict each other. */
  contested: 'true' | '';
  /** What figures are given of; with `contested`, what they contradict each other about. */
  measure: Measure | '';
  /** A part of the name of somebody who makes a claim. */
  claimant: string;
  /** A part of the title of a document that makes claims, or of its publisher. */
  document: string;
  /** A part of the name of a war or campaign that an engagement belongs to. */
  partOf: string;
  order: keyof typeof orders;
}

/** The orders of the list. */
export const orders = {
  latest: { name: 'Latest first', order: [{ start: { earliest: 'DESC' } }, { name: 'ASC' }] },
  earliest: { name: 'Earliest first', order: [{ start: { earliest: 'ASC' } }, { name: 'ASC' }] },
  name: { name: 'By name', order: [{ name: 'ASC' }] },
  // Of contested figures, not of engagements; an engagement has any number of them.
  gap: { name: 'Widest gap first', order: [] },
} as const satisfies Record<string, { name: string; order: EngagementSortInput[] }>;

/** How many words the API searches for at once. */
export const mostWords = 16;

/** How many wholes above an engagement are looked at: a battle of a campaign of a war. */
const mostWholes = 3;

/** Reads the filters from the parameters of an address; what is not valid is left out. */
export function readFilters(query: Record<string, string | undefined>): EngagementFilters {
  return {
    text: query.text ?? '',
    kind: keyIn(engagementKinds, query.kind) ?? '',
    from: readYear(query.from),
    to: readYear(query.to),
    contested: query.contested === 'true' ? 'true' : '',
    measure: keyIn(measures, query.measure) ?? '',
    claimant: query.claimant ?? '',
    document: query.document ?? '',
    partOf: query.partOf ?? '',
    order: keyIn(orders, query.order) ?? 'latest',
  };
}

/** The parameters of the address for some filters: none for what narrows down nothing. */
export function writeFilters(filters: EngagementFilters): string {
  const narrowing = Object.entries(filters).filter(([name, value]) => value !== '' && !(name === 'order' && value === 'latest'));
  return new URLSearchParams(narrowing).toString();
}

/** Whether the years leave no time between them. */
export function isBackwards({ from, to }: EngagementFilters): boolean {
  return from !== '' && to !== '' && from > to;
}

/** The condition that the API is given. */
export function toCondition({ text, kind, from, to, contested, measure, claimant, document, partOf }: EngagementFilters): EngagementFilterInput {
  return {
    and: [
      ...wordsOf(text).map(word => ({
        or: [
          { name: { contains: word } },
          { summary: { contains: word } },
          { aliases: { some: { contains: word } } },
          { place: { name: { contains: word } } },
          { actors: { some: named(word) } },
          { claims: { some: { claimant: named(word) } } },
        ],
      })),
      ...(kind ? [{ kind: { eq: kind } }] : []),
      ...(from ? [{ end: { latest: { gte: `${from}-01-01` } } }] : []),
      ...(to ? [{ start: { earliest: { lte: `${to}-12-31` } } }] : []),
      ...(contested || measure
        ? [{ tallies: { some: { ...(contested && { agreement: { eq: 'CONTESTED' as const } }), ...(measure && { measure: { eq: measure } }) } } }]
        : []),
      ...(claimant ? [{ claims: { some: { or: [{ claimant: named(claimant) }, { voice: { eq: 'DOCUMENT' as const }, document: titled(claimant) }] } } }] : []),
      ...(document ? [{ documents: { some: titled(document) } }] : []),
      ...(partOf ? [{ partOf: { some: within(partOf, mostWholes) } }] : []),
    ],
  };
}

/** The condition on contested figures that the API is given where these are listed. */
export function toDisputeCondition(filters: EngagementFilters): TallyFilterInput {
  const { measure } = filters;
  return { engagement: toCondition({ ...filters, contested: '', measure: '' }), ...(measure && { measure: { eq: measure } }) };
}

function named(word: string): ActorFilterInput {
  return { or: [{ name: { contains: word } }, { aliases: { some: { contains: word } } }] };
}

function titled(word: string): DocumentFilterInput {
  return { or: [{ title: { contains: word } }, { publisher: { contains: word } }] };
}

function within(word: string, levels: number): EngagementFilterInput {
  const name = [{ name: { contains: word } }, { aliases: { some: { contains: word } } }];
  return { or: levels > 1 ? [...name, { partOf: { some: within(word, levels - 1) } }] : name };
}

/** The words of a text that are looked for: as many as the API takes, for which a name with a hyphen counts as two. */
export function wordsOf(text: string): string[] {
  let left = mostWords;
  return text.split(/\s+/).filter(word => {
    left -= word.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
    return word !== '' && left >= 0;
  });
}

function readYear(year: string | undefined): string {
  return year && /^\d{4}$/.test(year) ? year : '';
}

function keyIn<TKey extends string>(names: Record<TKey, unknown>, key: string | undefined): TKey | undefined {
  return key !== undefined && Object.hasOwn(names, key) ? (key as TKey) : undefined;
}
