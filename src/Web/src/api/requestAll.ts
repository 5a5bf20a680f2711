import type { TypedDocumentString } from '../../generated/graphql';
import { request } from './request';

/** A page of a list. */
export interface Connection {
  nodes?: object[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Asks the API for a list to its end, and gives the first answer with everything in its list. The document has the variable `after`. */
export async function requestAll<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  listOf: (data: TData) => Connection | null | undefined,
): Promise<TData> {
  const first = await request(document, variables);
  const list = listOf(first);
  while (list?.pageInfo.hasNextPage) {
    const next = listOf(await request(document, { ...variables, after: list.pageInfo.endCursor }));
    list.nodes = [...(list.nodes ?? []), ...(next?.nodes ?? [])];
    list.pageInfo = next?.pageInfo ?? { hasNextPage: false };
  }
  return first;
}
