import type { EngagementPageQuery } from '../../generated/graphql';

type Engagement = NonNullable<EngagementPageQuery['engagement']>;
type Claimed = NonNullable<NonNullable<Engagement['claimed']>['nodes']>;
type References = NonNullable<NonNullable<Engagement['references']>['nodes']>;

/** The claimants of an engagement, whatever the lenses, those with the most claims first. */
export function listClaimants(claims: Claimed): { slug: string; name: string }[] {
  const claimants = claims.flatMap(claim => claim.claimant ?? []);
  return [...Map.groupBy(claimants, claimant => claimant.slug).values()]
    .toSorted((one, other) => other.length - one.length)
    .map(([claimant]) => claimant!);
}

/** The days on which the references of an engagement came out or were first seen, the earliest first. */
export function listDays(references: References): string[] {
  const days = references.flatMap(({ publishedOn, retrievedOn, archivedOn }) => publishedOn ?? retrievedOn ?? archivedOn ?? []);
  return [...new Set(days)].toSorted();
}
