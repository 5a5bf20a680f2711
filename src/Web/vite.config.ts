import { defineConfig, type Plugin } from 'vite';
import { gzipAssets } from '../GraphQL.AspNetCore/FrontEnds/gzip-assets.mts';

/** Puts the styles into the page, so that a first view takes one request less. The server allows them by their digest. */
function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') {
        return;
      }
      page.source = String(page.source).replace(/<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+\.css)">/g, (_link, name: string) => {
        const styles = bundle[name];
        if (styles?.type !== 'asset') {
          throw new Error(`The page names ${name}, which is not there.`);
        }
        delete bundle[name];
        return `<style>${String(styles.source).trim()}</style>`;
      });
    },
  };
}

export default defineConfig(({ command }) => ({
  logLevel: command === 'build' ? 'warn' : 'info',
  base: command === 'build' ? '/explorer/' : '/',
  plugins: [inlineStyles(), gzipAssets()],
  build: {
    emptyOutDir: true,
    // Fonts go into the styles.
    assetsInlineLimit: file => file.endsWith('.woff2'),
  },
  server: {
    proxy: { '/graphql': process.env.CONTESTED_API ?? 'http://localhost:5080' },
  },
}));
