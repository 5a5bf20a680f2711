import { useLocation } from 'preact-iso';
import type { ActorFilterInput, EngagementFilterInput, EngagementKind, EngagementSortInput } from '../../generated/graphql';
import { engagementKinds } from '../text/names';

/** What the list of engagements is narrowed down to. All of it stands in the address. */
export interface EngagementFilters {
  text: string;
  kind: EngagementKind | '';
  /** The first and the last year that an engagement may lie in; empty where there is none. */
  from: string;
  to: string;
  order: keyof typeof orders;
}

/** The orders of the list. */
export const orders = {
  latest: { name: 'Latest first', order: [{ start: { earliest: 'DESC' } }, { name: 'ASC' }] },
  earliest: { name: 'Earliest first', order: [{ start: { earliest: 'ASC' } }, { name: 'ASC' }] },
  name: { name: 'By name', order: [{ name: 'ASC' }] },
} as const satisfies Record<string, { name: string; order: EngagementSortInput[] }>;

export function useEngagementFilters(): [EngagementFilters, (change: Partial<EngagementFilters>, replace?: boolean) => void] {
  const { path, query, route } = useLocation();
  const filters: EngagementFilters = {
    text: query.text ?? '',
    kind: query.kind !== undefined && query.kind in engagementKinds ? (query.kind as EngagementKind) : '',
    from: readYear(query.from),
    to: readYear(query.to),
    order: query.order !== undefined && query.order in orders ? (query.order as keyof typeof orders) : 'latest',
  };
  return [
    filters,
    (change, replace = false) => {
      const changed = Object.entries({ ...filters, ...change }).filter(([name, value]) => value !== '' && !(name === 'order' && value === 'latest'));
      const parameters = new URLSearchParams(changed).toString();
      route(parameters ? `${path}?${parameters}` : path, replace);
    },
  ];
}

/** The condition that the API is given. */
export function toCondition({ text, kind, from, to }: EngagementFilters): EngagementFilterInput {
  return {
    and: [
      ...words(text).map(word => ({
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
    ],
  };
}

function named(word: string): ActorFilterInput {
  return { or: [{ name: { contains: word } }, { aliases: { some: { contains: word } } }] };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, 8);
}

function readYear(year: string | undefined): string {
  return year && /^\d{4}$/.test(year) ? year : '';
}
