import { graphql, useLazyLoadQuery } from "react-relay";
import { ClaimList } from "./ClaimList";
import type { ClaimPageQuery } from "./__generated__/ClaimPageQuery.graphql";

export function ClaimPage() {
  return <ClaimList query={useLazyLoadQuery<ClaimPageQuery>(claimPageQuery, {})} />;
}

export const claimPageQuery = graphql`
  query ClaimPageQuery {
    ...ClaimList_query
  }
`;
