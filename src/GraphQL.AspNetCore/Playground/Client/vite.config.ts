import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { gzipAssets } from '../../FrontEnds/gzip-assets.mts';

/** GraphiQL's styles carry two fonts, larger than all else of the page. The page has the theme's instead. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('graphiql/dist/style.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null),
  };
}

export default defineConfig({
  logLevel: 'warn',
  plugins: [withoutFonts(), gzipAssets()],
  resolve: { alias: { 'framer-motion': fileURLToPath(new URL('src/reorder.tsx', import.meta.url)) } },
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
});
