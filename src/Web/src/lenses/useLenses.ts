import { useLocation } from 'preact-iso';

/** Whose claims are shown, from which documents, as of which day, and how far apart figures may lie and still fit; nothing of a lens shows them all. */
export interface Lenses {
  /** The slugs of claimants, actors or documents. */
  accordingTo: string[];
  /** The slugs of documents. */
  documents: string[];
  knownBy: string | null;
  /** From 0 to 1. */
  tolerance: number | null;
}

/** The lenses stand in the address, so that a view can be linked to and the browser's back button undoes a change. */
export function useLenses(): [Lenses, (lenses: Lenses) => void] {
  const { path, query, route } = useLocation();
  const lenses = {
    accordingTo: readList(query.accordingTo),
    documents: readList(query.documents),
    knownBy: query.knownBy && /^\d{4}-\d{2}-\d{2}$/.test(query.knownBy) ? query.knownBy : null,
    tolerance: query.tolerance && /^(0?\.\d+|1)$/.test(query.tolerance) ? Number(query.tolerance) : null,
  };
  return [
    lenses,
    ({ accordingTo, documents, knownBy, tolerance }) => {
      const parameters = [
        ...writeList('accordingTo', accordingTo),
        ...writeList('documents', documents),
        ...(knownBy ? [`knownBy=${knownBy}`] : []),
        ...(tolerance ? [`tolerance=${tolerance}`] : []),
      ];
      route(parameters.length > 0 ? `${path}?${parameters.join('&')}` : path);
    },
  ];
}

function readList(slugs: string | undefined): string[] {
  return slugs?.split(',').filter(Boolean) ?? [];
}

function writeList(name: string, slugs: string[]): string[] {
  return slugs.length > 0 ? [`${name}=${slugs.map(encodeURIComponent).join(',')}`] : [];
}
