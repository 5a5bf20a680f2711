import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Leaves every asset gzipped only: the server hands it out as it is, and unpacks it for the rare client without gzip. */
function gzipAssets(): Plugin {
  return {
    name: 'gzip-assets',
    writeBundle: ({ dir = '' }, bundle) => {
      for (const name of Object.keys(bundle).filter(name => name.startsWith('assets/'))) {
        const file = join(dir, name);
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
        rmSync(file);
      }
    },
  };
}

export default defineConfig({
  logLevel: 'warn',
  plugins: [gzipAssets()],
  // Scripts and styles find each other relative to themselves; the server tells the page where they are.
  experimental: {
    renderBuiltUrl: (filename, { hostType }) => (hostType === 'html' ? `__base__${filename}` : { relative: true }),
  },
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      onLog: (level, log, report) => {
        // "use client" matters to server rendering only.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') {
          report(level, log);
        }
      },
    },
  },
  worker: { format: 'es' },
});
