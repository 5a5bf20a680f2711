import { useLocation } from 'preact-iso';
import { readFilters, writeFilters, type EngagementFilters } from './engagementFilters';

/** Changes some of the filters; the last entry of the browser's history may be replaced by what comes of it. */
export type ChangeFilters = (change: Partial<EngagementFilters>, replace?: boolean) => void;

/** The filters in the address, and how to change them. */
export function useEngagementFilters(): [EngagementFilters, ChangeFilters] {
  const { path, query, route } = useLocation();
  return [
    readFilters(query),
    (change, replace = false) => {
      // What the address says by now, which can be more than when the reader began to type.
      const current = readFilters(Object.fromEntries(new URLSearchParams(location.search)));
      const parameters = writeFilters({ ...current, ...change });
      route(parameters ? `${path}?${parameters}` : path, replace);
    },
  ];
}
