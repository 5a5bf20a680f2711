import { useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql';
import { endpoint, request } from '../api/request';
import { requestAll, type Connection } from '../api/requestAll';
import { toCsv } from './csv';
import { playgroundAddress, tidy } from './playground';
import { save } from './save';

interface ViewActionsProps<TData, TVariables> {
  /** What the view shows, for the file's name and for screen readers. */
  name: string;
  document: TypedDocumentString<TData, TVariables>;
  variables: TVariables & object;
  /** The list that the view shows, where it shows one: it is downloaded to its end, also as a table. */
  listOf?: (data: TData) => Connection | null | undefined;
}

/** Leads from a view to the query behind it: in the playground, or as a file with the query and its answer. */
export function ViewActions<TData, TVariables>({ name, document: query, variables, listOf }: ViewActionsProps<TData, TVariables>) {
  const [error, setError] = useState<string | null>(null);

  async function download(write: (data: TData) => void) {
    try {
      write(await (listOf ? requestAll(query, variables, listOf) : request(query, variables)));
      setError(null);
    } catch (problem) {
      setError((problem as Error).message);
    }
  }

  function saveJson(data: TData) {
    const content = { endpoint: new URL(endpoint, location.href).href, query: tidy(query.toString()), variables, data };
    save(`${name}.json`, 'application/json', JSON.stringify(content, null, 2));
  }

  return (
    <p class="actions">
      <a href={playgroundAddress(query.toString(), variables)} aria-label={`Open in playground: the query of ${name}`}>
        Open in playground
      </a>
      <button type="button" onClick={() => download(saveJson)} aria-label={`Download ${name} as JSON`}>
        {listOf ? 'JSON' : 'Download'}
      </button>
      {listOf && (
        <button
          type="button"
          onClick={() => download(data => save(`${name}.csv`, 'text/csv', toCsv(listOf(data)?.nodes ?? [])))}
          aria-label={`Download ${name} as CSV`}
        >
          CSV
        </button>
      )}
      {error && <span role="alert">{error}</span>}
    </p>
  );
}
