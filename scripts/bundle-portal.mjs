// Bundles the portal twice: for browsers, and for the API, which draws public pages with it. `build.mjs` runs it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

// Beside each file the same, smaller: a page of the public is read on slow lines.
const portal = fileURLToPath(new URL('../dist/portal', import.meta.url));
for (const file of globSync('**/*.{js,css,svg}', { cwd: portal })) {
  const whole = readFileSync(`${portal}/${file}`);
  writeFileSync(`${portal}/${file}.br`, brotliCompressSync(whole));
  writeFileSync(`${portal}/${file}.gz`, gzipSync(whole, { level: 9 }));
}
