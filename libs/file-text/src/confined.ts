import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process that reads one file is told. */
export interface ConfinedJob {
  readonly path: string;
  readonly limits: { readonly seconds: number; readonly memoryMb: number };
}

// Built, all is JavaScript. Unbuilt, in tests, Node takes the types away and is told that .js means .ts.
const isBuilt = !import.meta.url.endsWith('.ts');
const UNBUILT = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, from, next) =>
  next(name.startsWith('.') && from.parentURL?.endsWith('.ts') ? name.replace(/[.]js$/, '.ts') : name, from) });`;

const SAXES = createRequire(import.meta.url).resolve('saxes');
const PACKAGES = SAXES.slice(0, SAXES.lastIndexOf('node_modules') + 'node_modules'.length);
const OURS = dirname(fileURLToPath(import.meta.url));

/** It reads its own code and the file, writes nothing, and starts nothing. */
const permissions = (path: string): string[] => [
  '--permission',
  '--allow-worker',
  ...[PACKAGES, join(PACKAGES, '..', 'package.json'), OURS, path].map((each) => `--allow-fs-read=${each}`),
];

/**
 * Runs a script of `process/` on one file, in a process that is ended when it takes more than it may. Answers whether it
 * came to its own end; what it said by then has been heard. Throws when the fault is ours.
 */
export function runConfined(
  script: 'take' | 'draw',
  job: ConfinedJob,
  hear: (said: unknown) => void,
  signal?: AbortSignal,
): Promise<'ENDED' | 'STOPPED'> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = fork(join(OURS, 'process', `${script}.process.${isBuilt ? 'js' : 'ts'}`), [], {
      serialization: 'advanced',
      // Nothing of ours is its: no settings, no secret, no way of starting.
      env: {},
      execArgv: [
        ...permissions(job.path),
        `--max-old-space-size=${Math.round(job.limits.memoryMb * 0.75)}`,
        '--no-warnings',
        ...(isBuilt ? [] : ['--import', `data:text/javascript,${encodeURIComponent(UNBUILT)}`]),
      ],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let hasEnded = false;
    let lastWords = '';
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, job.limits.seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    child.on('message', (said: { readonly kind: string }) => {
      hasEnded ||= said.kind === 'done';
      hear(said);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = `${lastWords}${chunk.toString()}`.slice(-2000);
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', (code) =>
      end(() => {
        if (signal?.aborted) reject(signal.reason as Error);
        else if (hasEnded) resolve('ENDED');
        // It ended of itself, and not for want of memory: the fault is ours.
        else if (code === 1) reject(new Error(`Files cannot be read: ${lastWords}`));
        else resolve('STOPPED');
      }),
    );
    child.send(job);
  });
}
