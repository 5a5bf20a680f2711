import type { EngagementPageQuery } from '../../generated/graphql';
import type { LensOption } from '../lenses/LensControls';
import { nameDocument } from '../text/sources';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;

/** The claimants of an engagement, whatever the lenses: actors, then documents that say something themselves. */
export function listClaimants(data: EngagementPageQuery, { documents }: Engagement): LensOption[] {
  const actors = [data.belligerents, data.units, data.organizations, data.people].flatMap((claimants): LensOption[] => claimants?.nodes ?? []);
  const speaking = new Set(data.speakingDocuments?.nodes?.map(({ slug }) => slug));
  return [...actors, ...documents.filter(({ slug }) => speaking.has(slug)).map(document => ({ slug: document.slug, name: `${nameDocument(document)} itself` }))];
}

/** The documents of an engagement, whatever the lenses. */
export function listDocuments({ documents }: Engagement): LensOption[] {
  return documents.map(document => ({ slug: document.slug, name: nameDocument(document) }));
}

/** The days on which the references and the documents of an engagement came out or were first seen, the earliest first. */
export function listDays({ documents, references }: Engagement): string[] {
  const days = [
    ...(references?.nodes ?? []).flatMap(({ published, retrievedOn, archivedOn }) => published?.latest ?? retrievedOn ?? archivedOn ?? []),
    ...documents.flatMap(({ published, retrievedOn }) => published?.latest ?? retrievedOn ?? []),
  ];
  return [...new Set(days)].toSorted();
}
