import type { TypedDocumentString } from '../../generated/graphql';
import { endpoint, request } from '../api/request';
import { requestAll, type Connection } from '../api/requestAll';
import { toCsv } from './csv';
import { Downloads, type Download } from './Downloads';
import { playgroundAddress, tidy } from './playground';

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
  const json: Download = {
    format: 'JSON',
    async write(tell) {
      const data = await (listOf ? requestAll(query, variables, listOf, tell) : request(query, variables));
      return JSON.stringify({ endpoint: new URL(endpoint, location.href).href, query: tidy(query.toString()), variables, data }, null, 2);
    },
  };
  const tables: Download[] = listOf ? [{ format: 'CSV', write: async tell => toCsv(listOf(await requestAll(query, variables, listOf, tell))?.nodes ?? []) }] : [];
  return (
    <p class="actions">
      <a href={playgroundAddress(query.toString(), variables)} aria-label={`Open in playground: the query of ${name}`}>
        Open in playground
      </a>
      <Downloads name={name} downloads={[json, ...tables]} />
    </p>
  );
}
