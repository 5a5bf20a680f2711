import type { EngagementPageQuery } from '../../generated/graphql';
import { listClaims } from '../chart/figures';

/** The slugs of the claims and references that have a place on the page of an engagement, as far as the lenses let them through. */
export function listOnPage(engagement: NonNullable<EngagementPageQuery['engagement']>, references: { slug: string }[]): Set<string> {
  const { tallies, timeline, statements, others } = engagement;
  const claims = [tallies.flatMap(listClaims), timeline?.nodes, statements?.nodes, others?.nodes];
  return new Set([...claims, references].flatMap(entries => entries ?? []).map(({ slug }) => slug));
}
