import { graphql, usePaginationFragment } from "react-relay";
import type { ClaimList_query$data, ClaimList_query$key } from "./__generated__/ClaimList_query.graphql";
import type { ClaimListPageQuery } from "./__generated__/ClaimListPageQuery.graphql";

type Claim = NonNullable<NonNullable<ClaimList_query$data["claims"]>["edges"]>[number]["node"];

/** Who says it. A claim without a claimant is the document's own, or that of someone the document does not name. */
export function speakerOf({ claimant, voice, document }: Claim): string {
  return claimant?.name ?? (voice === "UNNAMED" ? "someone unnamed" : `“${document.title}” itself`);
}

/** Every claim, a page at a time: Relay asks for the next page and appends it to the list. */
export function ClaimList({ query }: { query: ClaimList_query$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ClaimListPageQuery, ClaimList_query$key>(
    claimListFragment,
    query,
  );
  return (
    <>
      <ol>
        {data.claims?.edges?.map(({ node }) => (
          <li key={node.id}>
            {node.statement} ({speakerOf(node)})
          </li>
        ))}
      </ol>
      {hasNext && (
        <button disabled={isLoadingNext} onClick={() => loadNext(20)}>
          More
        </button>
      )}
    </>
  );
}

export const claimListFragment = graphql`
  fragment ClaimList_query on Query
  @refetchable(queryName: "ClaimListPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" }) {
    claims(first: $first, after: $after) @connection(key: "ClaimList_claims") {
      edges {
        node {
          id
          statement
          document { title }
          voice
          claimant { name }
        }
      }
    }
  }
`;
