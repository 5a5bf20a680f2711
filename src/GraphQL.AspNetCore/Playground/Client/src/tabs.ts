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
 * GraphiQL turns an initial query into a further tab where it knows tabs from an earlier visit, and
 * ignores it in favour of the default tabs where it knows none; the variables of the first default
 * tab it shows only if they are the initial ones too.
 */
export function openTabs(defaultTabs: Tab[], link: Tab | null, isFirstVisit: boolean): TabProperties {
  const tabs = link ? [link, ...defaultTabs] : defaultTabs;
  const front = isFirstVisit ? tabs[0] : link;
  return {
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    ...(front && { query: front.query, variables: front.variables ?? '' }),
  };
}
