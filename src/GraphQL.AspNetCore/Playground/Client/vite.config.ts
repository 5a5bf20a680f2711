import { defineConfig } from 'vite';
import { gzipAssets } from '../../FrontEnds/gzip-assets.mts';

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
