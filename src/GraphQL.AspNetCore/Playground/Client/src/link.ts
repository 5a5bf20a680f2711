import type { Tab } from './settings';

/**
 * Reads the query of a link to the playground, `#query=…&variables=…`. It stands in the hash so that
 * following the link sends it nowhere.
 */
export function readLink(hash: string): Tab | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('query');
  return query ? { query, variables: parameters.get('variables') } : null;
}
