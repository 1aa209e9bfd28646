// Lets Node load our TypeScript sources as they are: for scripts and the set-up of tests, which run before any build.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = new URL('..', import.meta.url);
const { module: _, ...options } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
const swc = {
  ...options,
  jsc: { ...options.jsc, baseUrl: undefined, paths: undefined },
  swcrc: false,
};

const compiled = (url, sourceMaps) => {
  const filename = fileURLToPath(url);
  return transformSync(readFileSync(filename, 'utf8'), { ...swc, sourceMaps, filename });
};

/** Where the lines of a module that was loaded are in its source, as an address. */
export const sourceMapOf = (url) =>
  `data:application/json;base64,${Buffer.from(compiled(url, true).map).toString('base64')}`;

const sourceOf = (specifier, parent) => {
  const lib = /^@lib\/([^/]+)$/.exec(specifier)?.[1];
  if (lib) return new URL(`libs/${lib}/src/index.ts`, root).href;
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !parent?.startsWith('file:')) return undefined;
  const source = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  return existsSync(source) ? source.href : undefined;
};

registerHooks({
  resolve(specifier, context, next) {
    const url = sourceOf(specifier, context.parentURL);
    return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    return { format: 'module', shortCircuit: true, source: compiled(url, false).code };
  },
});

// Run as `node scripts/typescript.mjs file.ts …`, it runs that file as if Node had been given it.
if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2]) {
  process.argv.splice(1, 1);
  void import(pathToFileURL(process.argv[1]).href);
}
