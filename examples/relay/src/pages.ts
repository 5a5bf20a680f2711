// Does in Node what ClaimList does in a browser: asks for page after page, and reads the list from Relay's store.
import {
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getPaginationMetadata,
  getPaginationVariables,
  getRequest,
  getSingularSelector,
} from "relay-runtime";
import { claimListFragment, speakerOf } from "./ClaimList";
import { claimPageQuery } from "./ClaimPage";
import { createEnvironment } from "./environment";
import type { ClaimList_query$data } from "./__generated__/ClaimList_query.graphql";

// The compiler adds to each connection what paging needs; the types show only what the fragment itself selects.
type Claims = NonNullable<ClaimList_query$data["claims"]> & { pageInfo: { endCursor: string | null; hasNextPage: boolean } };

const environment = createEnvironment(process.argv[2] ?? "http://localhost:5080");
const fragment = getFragment(claimListFragment);
const page = createOperationDescriptor(getRequest(claimPageQuery), {});
// The store forgets what nothing retains.
environment.retain(page);

function readClaims(): Claims {
  const selector = getSingularSelector(fragment, environment.lookup(page.fragment).data);
  return (environment.lookup(selector!).data as unknown as { claims: Claims }).claims;
}

await fetchQuery(environment, claimPageQuery, {}).toPromise();
const { paginationMetadata, paginationRequest } = getPaginationMetadata(fragment, "pages");
for (let { edges, pageInfo } = readClaims(); pageInfo.hasNextPage; { edges, pageInfo } = readClaims()) {
  console.log(`${edges?.length} claims, the last by ${speakerOf(edges!.at(-1)!.node)}`);
  const variables = getPaginationVariables("forward", 20, pageInfo.endCursor, {}, {}, paginationMetadata);
  await fetchQuery(environment, paginationRequest, variables).toPromise();
}

const claims = readClaims().edges ?? [];
console.log(`${claims.length} claims in all, ${new Set(claims.map(({ node }) => node.id)).size} different ones`);
