import { endpoint } from '../api/request';

/** The address at which the playground shows a query with its variables. */
export function playgroundAddress(query: string, variables: object): string {
  return `${endpoint}#${new URLSearchParams({ query: tidy(query), variables: JSON.stringify(variables, null, 2) })}`;
}

/** The text of a query as people write it: without the indentation of the code that it was generated into. */
export function tidy(query: string): string {
  return `${query.replace(/^ {4}/gm, '').trim()}\n`;
}
