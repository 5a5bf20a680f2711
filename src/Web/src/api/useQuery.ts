import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql';
import { request } from './request';

/** The state of a query. While another answer is awaited, the last one stays, so that nothing jumps. */
export interface QueryState<TData> {
  data: TData | null;
  error: string | null;
  isLoading: boolean;
}

/** Asks the API whenever the variables change. Answers that come late for variables of the past are dropped. */
export function useQuery<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables: TVariables): QueryState<TData> {
  const [state, setState] = useState<QueryState<TData>>({ data: null, error: null, isLoading: true });
  const answers = useRef(new Map<string, TData>());
  const key = JSON.stringify(variables);

  useEffect(() => {
    const known = answers.current.get(key);
    if (known) {
      setState({ data: known, error: null, isLoading: false });
      return;
    }
    const abort = new AbortController();
    setState(last => ({ ...last, error: null, isLoading: true }));
    request(document, variables, abort.signal).then(
      data => {
        answers.current.set(key, data);
        setState({ data, error: null, isLoading: false });
      },
      (error: Error) => abort.signal.aborted || setState({ data: null, error: error.message, isLoading: false }),
    );
    return () => abort.abort();
  }, [document, key]);

  return state;
}
