import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A plugin of vite that leaves every asset gzipped only: the server hands it out as it is, and unpacks it for the rare client without gzip. */
export function gzipAssets() {
  return {
    name: 'gzip-assets',
    writeBundle({ dir = '' }: { dir?: string }, bundle: Record<string, unknown>) {
      for (const name of Object.keys(bundle).filter(name => name.startsWith('assets/'))) {
        const file = join(dir, name);
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
        rmSync(file);
      }
    },
  };
}
