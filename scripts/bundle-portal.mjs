// Bundles the portal twice: for browsers, and for the API, which draws public pages with it. `build.mjs` runs it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configFile = fileURLToPath(new URL('../apps/portal/vite.config.ts', import.meta.url));
await build({ configFile, logLevel: 'warn' });
await build({
  configFile,
  logLevel: 'warn',
  // Whole: it needs no package, and no setting of the process that loads it.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { ssr: fileURLToPath(new URL('../apps/portal/src/server.tsx', import.meta.url)) },
});
