import type { Tab } from './settings';

/** The properties of GraphiQL that decide which tabs it opens with. */
export interface TabProperties {
  defaultTabs?: Tab[];
  query?: string;
  variables?: string;
}

/**
 * Decides which tabs to open. A first visit opens the default tabs, a later one those it left. The query
 * of a link comes on top, in front.
 *
 * Where GraphiQL knows tabs from an earlier visit, it brings the one with this query and these variables to the front,
 * and opens one more where there is none. Where it knows none, it opens the default tabs.
 */
export function openTabs(defaultTabs: Tab[], link: Tab | null, storedState: string | null): TabProperties {
  const tabs = link ? [link, ...defaultTabs] : defaultTabs;
  const front = link ?? readFront(storedState) ?? tabs[0];
  return {
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    ...(front && { query: front.query ?? '', variables: front.variables ?? '' }),
  };
}

/** The tab that was in front when GraphiQL stored its state. */
function readFront(storedState: string | null): Tab | undefined {
  try {
    const { tabs, activeTabIndex } = JSON.parse(storedState ?? '');
    return tabs[activeTabIndex];
  } catch {
    return undefined;
  }
}
