import { useState } from 'preact/hooks';
import { save } from './save';

const types = { JSON: 'application/json', CSV: 'text/csv', SVG: 'image/svg+xml' };

/** A form in which something can be saved. */
export interface Download {
  format: keyof typeof types;
  /** Makes the content; tells on the way how far it is. */
  write: (tell: (progress: string) => void) => Promise<string> | string;
}

interface DownloadsProps {
  /** What is saved, for the file's name and for screen readers. */
  name: string;
  downloads: Download[];
}

/** Saves what a view shows as a file, in the forms that it has. */
export function Downloads({ name, downloads }: DownloadsProps) {
  const [progress, setProgress] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function download({ format, write }: Download) {
    try {
      setError(null);
      save(`${fileName(name)}.${format.toLowerCase()}`, types[format], await write(setProgress));
    } catch (problem) {
      setError((problem as Error).message);
    }
    setProgress(null);
  }

  return (
    <>
      {downloads.map(each => (
        <button key={each.format} type="button" onClick={() => void download(each)} aria-label={`Download ${name} as ${each.format}`}>
          {each.format}
        </button>
      ))}
      <span role="status">{progress}</span>
      {error && <span role="alert">{error}</span>}
    </>
  );
}

function fileName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
