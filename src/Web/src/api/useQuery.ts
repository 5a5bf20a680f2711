import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql';
import { ask, findAnswer } from './answers';

/** The state of a query. While another answer is awaited, the last one stays, so that nothing jumps. */
export interface QueryState<TData> {
  data: TData | null;
  error: string | null;
  isLoading: boolean;
}

/** Asks the API whenever the variables change. Answers that come late for variables of the past are dropped. */
export function useQuery<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables: TVariables): QueryState<TData> {
  const known = findAnswer(document, variables);
  const [state, setState] = useState<QueryState<TData>>({ data: known, error: null, isLoading: known === null });
  const key = JSON.stringify(variables);

  useEffect(() => {
    const asked = JSON.parse(key) as TVariables;
    const answer = findAnswer(document, asked);
    if (answer) {
      setState({ data: answer, error: null, isLoading: false });
      return;
    }
    const abort = new AbortController();
    setState(last => ({ ...last, error: null, isLoading: true }));
    ask(document, asked, abort.signal).then(
      data => setState({ data, error: null, isLoading: false }),
      (error: Error) => abort.signal.aborted || setState({ data: null, error: error.message, isLoading: false }),
    );
    return () => abort.abort();
  }, [document, key]);

  return state;
}
