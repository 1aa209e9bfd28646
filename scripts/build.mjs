// Compiles the API and the libraries, and bundles the portal, each only when its sources have changed.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isTest = /\.(spec|test)\.tsx?$/;

/** What Node runs: dist/apps/api, dist/libs. */
export async function buildServer() {
  const files = filesOf('apps/api/**/*.{ts,graphql,sql,json,mjml}', 'libs/**/*.{ts,graphql,sql,json}');
  await unlessBuilt('server', [...files, '.swcrc'], async () => {
    const { transformFile } = await import('@swc/core');
    const swcrc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
    const options = { ...swcrc, jsc: { ...swcrc.jsc, baseUrl: root }, swcrc: false, sourceMaps: true };
    const draft = join(root, 'dist', `.draft-${process.pid}`);
    for (const file of files) {
      const target = join(draft, file);
      mkdirSync(dirname(target), { recursive: true });
      if (!file.endsWith('.ts')) writeFileSync(target, readFileSync(join(root, file)));
      else {
        const { code, map } = await transformFile(join(root, file), options);
        writeFileSync(target.replace(/\.ts$/, '.js'), code);
        // Beside the code, not in it: a process that never fails never reads them, see apps/api/src/platform/stack-in-source.ts.
        writeFileSync(target.replace(/\.ts$/, '.js.map'), map);
      }
    }
    for (const part of ['apps', 'libs']) {
      rmSync(join(root, 'dist', part), { recursive: true, force: true });
      renameSync(join(draft, part), join(root, 'dist', part));
    }
    rmSync(draft, { recursive: true });
  });
}

/** What browsers run: dist/portal; and the same for the API, which draws public pages with it: dist/portal-server. */
export async function buildPortal() {
  if (!existsSync(join(root, 'apps/portal/index.html'))) return;
  const files = filesOf('apps/portal/**/*', 'scripts/bundle-portal.mjs');
  await unlessBuilt('portal', files, async () => {
    // In a process of its own: a test asks for the portal too, and gets the one that people use, not one for tests.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [join(root, 'scripts/bundle-portal.mjs')], { cwd: root, env });
  });
}

const filesOf = (...patterns) =>
  globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();

async function unlessBuilt(part, files, build) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  const sources = hash.digest('hex');
  const stamp = join(root, 'dist', `.${part}-built-from`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  console.log(`Building the ${part}.`);
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, sources);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildServer();
  await buildPortal();
  process.disconnect?.();
}
