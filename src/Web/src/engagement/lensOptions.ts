import type { EngagementPageQuery } from '../../generated/graphql';
import type { LensOption } from '../lenses/lenses';
import type { Reference } from '../references/marks';
import { nameDocument } from '../text/sources';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;

/** The claimants of an engagement, whatever the lenses: actors, then documents that say something themselves. */
export function listClaimants(actors: LensOption[], { documents, everyClaim }: Pick<Engagement, 'documents' | 'everyClaim'>): LensOption[] {
  const speaking = new Set(everyClaim?.speaking?.filter(({ key }) => key.voice === 'DOCUMENT').map(({ key }) => key.document?.slug));
  return [...actors, ...documents.filter(({ slug }) => speaking.has(slug)).map(document => ({ slug: document.slug, name: `${nameDocument(document)} itself` }))];
}

/** The documents of an engagement, whatever the lenses. */
export function listDocuments({ documents }: Pick<Engagement, 'documents'>): LensOption[] {
  return documents.map(document => ({ slug: document.slug, name: nameDocument(document) }));
}

/** The days on which documents and references came out or were first seen, the earliest first. */
export function listDays(documents: Engagement['documents'], references: Pick<Reference, 'published' | 'retrievedOn' | 'archivedOn'>[]): string[] {
  const days = [
    ...references.flatMap(({ published, retrievedOn, archivedOn }) => published?.latest ?? retrievedOn ?? archivedOn ?? []),
    ...documents.flatMap(({ published, retrievedOn }) => published?.latest ?? retrievedOn ?? []),
  ];
  return [...new Set(days)].toSorted();
}
