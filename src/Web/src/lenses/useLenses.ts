import { useLocation } from 'preact-iso';

/** Whose claims are shown, and as of which day; nothing of a lens shows them all. */
export interface Lenses {
  /** The slugs of claimants. */
  accordingTo: string[];
  knownBy: string | null;
}

/** The lenses stand in the address, so that a view can be linked to and the browser's back button undoes a change. */
export function useLenses(): [Lenses, (lenses: Lenses) => void] {
  const { path, query, route } = useLocation();
  const lenses = {
    accordingTo: query.accordingTo?.split(',').filter(Boolean) ?? [],
    knownBy: query.knownBy && /^\d{4}-\d{2}-\d{2}$/.test(query.knownBy) ? query.knownBy : null,
  };
  return [
    lenses,
    ({ accordingTo, knownBy }) => {
      const parameters = [
        ...(accordingTo.length > 0 ? [`accordingTo=${accordingTo.map(encodeURIComponent).join(',')}`] : []),
        ...(knownBy ? [`knownBy=${knownBy}`] : []),
      ];
      route(parameters.length > 0 ? `${path}?${parameters.join('&')}` : path);
    },
  ];
}
