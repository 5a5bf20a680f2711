import { useLocation } from 'preact-iso';
import { readLenses, writeLenses, type Lenses } from './lenses';

/** The lenses stand in the address, so that a view can be linked to and the browser's back button undoes a change. */
export function useLenses(): { lenses: Lenses; problems: string[]; change: (lenses: Lenses) => void } {
  const { path, query, route } = useLocation();
  return { ...readLenses(query), change: lenses => route(path + writeLenses(lenses)) };
}
