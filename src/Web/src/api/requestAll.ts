import type { TypedDocumentString } from '../../generated/graphql';
import { request } from './request';

/** A page of a list. */
export interface Connection {
  totalCount?: number;
  nodes?: object[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/**
 * Asks the API for a list to its end, and gives the first answer with everything in its list.
 * @param document The query, with the variable `after`.
 * @param variables Its variables.
 * @param listOf Where the list is in an answer.
 * @param tell Is told how far it is, before each further page.
 */
export async function requestAll<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  listOf: (data: TData) => Connection | null | undefined,
  tell: (progress: string) => void,
): Promise<TData> {
  const first = await request(document, variables);
  const list = listOf(first);
  while (list?.pageInfo.hasNextPage) {
    tell(`${(list.nodes ?? []).length.toLocaleString('en')} of ${list.totalCount?.toLocaleString('en') ?? 'more'}…`);
    const next = listOf(await request(document, { ...variables, after: list.pageInfo.endCursor }));
    list.nodes = [...(list.nodes ?? []), ...(next?.nodes ?? [])];
    list.pageInfo = next?.pageInfo ?? { hasNextPage: false };
  }
  return first;
}
