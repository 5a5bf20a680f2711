import { useContext } from 'preact/hooks';
import type { CitationsFragment } from '../../generated/graphql';
import { ReferenceMarks } from './contexts';

/** How a citation is marked: by the number that its document gives the reference, else by the page's own mark for it, if it has one. */
export function useMark(): (citation: CitationsFragment['citations'][number]) => string | null {
  const marks = useContext(ReferenceMarks);
  return ({ marker, reference }) => (/^\d+$/.test(marker) ? marker : (marks.get(reference.slug) ?? null));
}
