import type { EngagementPageQuery } from '../../generated/graphql';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;
type References = NonNullable<NonNullable<Engagement['references']>['nodes']>;

/** Somebody whose word the page can be narrowed down to. */
export interface Claimant {
  slug: string;
  name: string;
}

/** The claimants of an engagement, whatever the lenses. */
export function listClaimants({ belligerents, units, organizations, people }: EngagementPageQuery): Claimant[] {
  return [belligerents, units, organizations, people].flatMap((claimants): Claimant[] => claimants?.nodes ?? []);
}

/** The days on which the references of an engagement came out or were first seen, the earliest first. */
export function listDays(references: References): string[] {
  const days = references.flatMap(({ publishedOn, retrievedOn, archivedOn }) => publishedOn ?? retrievedOn ?? archivedOn ?? []);
  return [...new Set(days)].toSorted();
}
