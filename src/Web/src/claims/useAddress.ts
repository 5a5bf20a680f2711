import { useContext } from 'preact/hooks';
import { OnPage } from './contexts';

/** Where a claim or a reference is: on this page where it has a place there, else on its own. */
export function useAddress(): (folder: 'claims' | 'references', slug: string) => string {
  const here = useContext(OnPage);
  return (folder, slug) => (here.has(slug) ? `#${slug}` : `/${folder}/${slug}`);
}
