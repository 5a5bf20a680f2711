import type { EngagementsPageQuery, HitsFragment, SearchType } from '../../generated/graphql';

/** The API counts no more hits of a search than these. */
export const mostCountedHits = 10_000;

/** A kind of what a search finds beside engagements. */
export interface FoundKind {
  type: SearchType;
  one: string;
  several: string;
  /** The first hits, the best of all. */
  first: HitsFragment;
}

/** What a search has found beside engagements, by kind; nothing of a kind of which there is nothing. */
export function listFoundKinds({ actors, places, claims, references, texts }: EngagementsPageQuery): FoundKind[] {
  const kinds: (Omit<FoundKind, 'first'> & { first: HitsFragment | null | undefined })[] = [
    { type: 'ACTOR', one: 'actor', several: 'actors', first: actors },
    { type: 'PLACE', one: 'place', several: 'places', first: places },
    { type: 'CLAIM', one: 'claim', several: 'claims', first: claims },
    { type: 'REFERENCE', one: 'reference', several: 'references', first: references },
    { type: 'DOCUMENT', one: 'document', several: 'documents', first: texts },
  ];
  return kinds.flatMap(({ first, ...kind }) => (first && first.totalCount > 0 ? [{ ...kind, first }] : []));
}
