import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://localhost:3000';

/** Types come from the generated list of documents, the documents themselves from their own text: see src/documents.ts. */
const documentsFromTheirText: Plugin = {
  name: 'documents-from-their-text',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './gql' && importer?.endsWith('/src/gql/index.ts')
      ? fileURLToPath(new URL('src/documents.ts', import.meta.url))
      : null,
};

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [documentsFromTheirText, react()],
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
    // govuk-frontend carries one media query for old browsers that the CSS minifier cannot read.
    lightningcss: { errorRecovery: true },
  },
  build: {
    outDir: isSsrBuild ? '../../dist/portal-server' : '../../dist/portal',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    // A strict content security policy allows no data: fonts or images.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/health': api,
      '/files': api,
      '/respond': api,
      '/calendar': api,
      '/sheets': api,
      '/evaluations': api,
      '^/certificates/[^/]+/pdf$': api,
    },
  },
}));
