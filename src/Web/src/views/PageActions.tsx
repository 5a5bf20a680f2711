import { Cite } from './Cite';
import { Share } from './Share';

/** What readers do with a page as a whole, as it is shown: lenses included. */
export function PageActions({ title }: { title: string }) {
  return (
    <footer class="page-actions">
      <Share title={title} />
      <Cite title={title} />
    </footer>
  );
}
