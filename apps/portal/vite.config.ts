import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  css: {
    preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
    // govuk-frontend carries one media query for old browsers that the CSS minifier cannot read.
    lightningcss: { errorRecovery: true },
  },
  build: {
    outDir: '../../dist/portal',
    emptyOutDir: true,
    // A strict content security policy allows no data: fonts or images.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/graphql': { target: api, ws: true }, '/health': api, '/files': api, '/respond': api, '/calendar': api },
  },
});
