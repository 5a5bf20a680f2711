import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql';
import { ask, findAnswer } from './answers';

/** A page of a connection of the API. */
export interface ListPage<TItem> {
  totalCount: number;
  nodes?: TItem[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list of which a part is shown, and the rest to be had. */
export interface PartialList<TItem> {
  items: TItem[];
  total: number;
  /** Whether the first page was not the whole list. */
  wasCut: boolean;
  hasMore: boolean;
  isLoading: boolean;
  error: string | null;
  showMore: () => Promise<void>;
}

/**
 * Follows a list from its first page as far as the reader has asked for it, also before leaving the page and coming back.
 * @param first The first page, which came with the view.
 * @param document The query that gives a further page, behind the cursor `after`.
 * @param variables The variables of the query, but for the cursor.
 * @param pageOf Where the page is in an answer.
 */
export function useList<TItem, TData, TVariables>(
  first: ListPage<TItem> | null | undefined,
  document: TypedDocumentString<TData, TVariables>,
  variables: NoInfer<Omit<TVariables, 'after'>>,
  pageOf: (data: TData) => ListPage<TItem> | null | undefined,
): PartialList<TItem> {
  const key = JSON.stringify(variables);
  const [state, setState] = useState({ key, isLoading: false, error: null as string | null });
  const variablesBehind = (page: ListPage<TItem>) => ({ ...variables, after: page.pageInfo.endCursor ?? null }) as TVariables;
  const pages = first ? [first] : [];
  for (let last: ListPage<TItem> | undefined = first ?? undefined; last?.pageInfo.hasNextPage; ) {
    const answer: TData | null = findAnswer(document, variablesBehind(last));
    last = (answer && pageOf(answer)) ?? undefined;
    pages.push(...(last ? [last] : []));
  }
  const last = pages.at(-1);

  async function showMore() {
    setState({ key, isLoading: true, error: null });
    try {
      await ask(document, variablesBehind(last!));
      setState({ key, isLoading: false, error: null });
    } catch (problem) {
      setState({ key, isLoading: false, error: (problem as Error).message });
    }
  }

  return {
    items: pages.flatMap(page => page.nodes ?? []),
    total: first?.totalCount ?? 0,
    wasCut: first?.pageInfo.hasNextPage ?? false,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    ...(state.key === key ? { isLoading: state.isLoading, error: state.error } : { isLoading: false, error: null }),
    showMore,
  };
}
