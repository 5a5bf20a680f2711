import { endpoint } from '../api/request';

/** The address at which the playground formats a query, shows it with its variables, and runs it. */
export function playgroundAddress(query: string, variables: object): string {
  return `${endpoint}#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}

/** The text of a query without the indentation of the code that it was generated into, which only the first line of each definition has. */
export function tidy(query: string): string {
  return `${query.replace(/^ {4}(?=(query|fragment) )/gm, '').trim()}\n`;
}
