import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a process may do beside reading our libraries and the packages. */
export interface Confines {
  /** Files or folders. */
  readonly reads: readonly string[];
  readonly writes?: readonly string[];
  readonly memoryMb: number;
}

/** Where our libraries lie; there is nothing but code in it. */
const LIBRARIES = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// Built, all is JavaScript. Unbuilt, in tests, Node takes the types away and is told what our names mean.
const isBuilt = !import.meta.url.endsWith('.ts');
const UNBUILT = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, from, next) => {
  if (name.startsWith('@lib/')) return next('${pathToFileURL(LIBRARIES).href}/' + name.slice(5) + '/src/index.ts', from);
  return next(name.startsWith('.') && from.parentURL?.endsWith('.ts') ? name.replace(/[.]js$/, '.ts') : name, from);
} });`;

/** Starts a script of ours, given without its ending, in a process that can do no more than this. What it is told and says is advanced. */
export function startConfined(script: string, { reads, writes = [], memoryMb }: Confines): ChildProcess {
  const packages = packagesFolder();
  return fork(`${script}.${isBuilt ? 'js' : 'ts'}`, [], {
    serialization: 'advanced',
    // Nothing of ours is its: no settings, no secret, no way of starting.
    env: {},
    execArgv: [
      '--permission',
      '--allow-worker',
      ...[packages, join(packages, '..', 'package.json'), LIBRARIES, ...reads].map((path) => `--allow-fs-read=${path}`),
      ...writes.map((path) => `--allow-fs-write=${path}`),
      `--max-old-space-size=${Math.round(memoryMb * 0.75)}`,
      '--no-warnings',
      ...(isBuilt ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNBUILT)}`]),
    ],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function packagesFolder(): string {
  const found = createRequire(import.meta.url).resolve('yauzl');
  return found.slice(0, found.lastIndexOf('node_modules') + 'node_modules'.length);
}
