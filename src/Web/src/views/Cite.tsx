import { useState } from 'preact/hooks';
import { DatasetVersionDocument } from '../../generated/graphql';
import { request } from '../api/request';
import { citations, type Cited } from './citations';
import { save } from './save';

/** How to cite the page as it is shown, lenses included, with the version of the dataset and the day. */
export function Cite({ title }: { title: string }) {
  const [cited, setCited] = useState<Cited | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function open() {
    try {
      const { dataset } = await request(DatasetVersionDocument, {});
      setCited({ title, address: location.href, ...dataset, readOn: new Date().toISOString().slice(0, 10) });
      setError(null);
    } catch (problem) {
      setError((problem as Error).message);
    }
  }

  return (
    <details class="cite" onToggle={event => event.currentTarget.open && open()}>
      <summary>Cite this page</summary>
      {cited &&
        citations.map(({ name, file, write }) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            <pre>{write(cited)}</pre>
            <p class="actions">
              <button type="button" onClick={() => save(file, 'text/plain;charset=utf-8', write(cited))} aria-label={`Download the citation as ${name}`}>
                Download
              </button>
            </p>
          </figure>
        ))}
      {error && <p role="alert">{error}</p>}
    </details>
  );
}
