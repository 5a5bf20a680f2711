import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql';
import { endpoint, request } from '../api/request';
import { playgroundAddress, tidy } from './playground';
import { save } from './save';

interface ViewActionsProps<TData, TVariables> {
  /** What the view shows, for the file's name and for screen readers. */
  name: string;
  document: TypedDocumentString<TData, TVariables>;
  variables: TVariables & object;
}

/** Leads from a view to the query behind it: in the playground, or as a file with the query and its answer. */
export function ViewActions<TData, TVariables>({ name, document: query, variables }: ViewActionsProps<TData, TVariables>) {
  const [error, setError] = useState<string | null>(null);

  async function download() {
    try {
      const data = await request(query, variables);
      const content = { endpoint: new URL(endpoint, location.href).href, query: tidy(query.toString()), variables, data };
      save(`${name}.json`, 'application/json', JSON.stringify(content, null, 2));
      setError(null);
    } catch (problem) {
      setError((problem as Error).message);
    }
  }

  return (
    <p class="actions">
      <a href={playgroundAddress(query.toString(), variables)} aria-label={`Open in playground: the query of ${name}`}>
        Open in playground
      </a>
      <button type="button" onClick={download} aria-label={`Download ${name} as JSON`}>
        Download
      </button>
      {error && <span role="alert">{error}</span>}
    </p>
  );
}
