import { type DocumentNode, parse, print, TokenKind } from 'graphql';
import { isQuery } from './operations';
import type { Tab } from './settings';

/** The query of a link, and whether it runs when the link is opened: one that changes nothing does. */
export interface Link extends Tab {
  runs: boolean;
}

/**
 * Reads the query of a link to the playground, `#query=…&variables=…`. It stands in the hash so that
 * following the link sends it nowhere.
 */
export function readLink(hash: string): Link | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const query = parameters.get('query');
  return query ? { query: format(query), variables: parameters.get('variables'), runs: isQuery(query) } : null;
}

/** Writes a link to a query. */
export function writeLink(query: string, variables: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${new URLSearchParams({ query, ...(variables.trim() && { variables }) })}`;
}

/** Formats a query, unless it has comments, which the printer would drop. */
function format(query: string): string {
  try {
    const document = parse(query);
    return hasComments(document) ? query : print(document);
  } catch {
    return query;
  }
}

function hasComments({ loc }: DocumentNode): boolean {
  for (let token = loc?.startToken ?? null; token; token = token.next) {
    if (token.kind === TokenKind.COMMENT) {
      return true;
    }
  }
  return false;
}
