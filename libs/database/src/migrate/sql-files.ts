import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { MigrationError } from './migration-error.js';

interface SqlFile {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

/** Applies the files that this database has not seen, in the order of their names, each in a transaction with its record. */
export async function applyFiles(pool: Pool, folder: string): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query(
      `create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const files = readFiles(folder);
    const waiting = await stillToApply(client, files);
    if (waiting.length) await learnSettings(client);
    for (const file of waiting) await apply(client, file);
    return waiting.map((file) => file.name);
  } finally {
    client.release();
  }
}

const readFiles = (folder: string): SqlFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      // Git may have changed the line ends on its way to this machine; that is no change of content.
      return { name, text, checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') };
    });

async function stillToApply(client: PoolClient, files: SqlFile[]): Promise<SqlFile[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const known = new Set(files.map((file) => file.name));
  const changed = files.filter((file) => applied.has(file.name) && applied.get(file.name) !== file.checksum);
  if (changed.length) {
    throw new MigrationError(
      `These migrations were applied to the database and have been changed since: ${names(changed)}. Put them back as they were, and write the change as a new file.`,
    );
  }
  const unknown = rows.filter(({ name }) => !known.has(name));
  if (unknown.length) {
    throw new MigrationError(
      `The database was migrated by a newer release, or another branch: ${names(unknown)}. Start that release instead.`,
    );
  }
  const latest = rows.at(-1)?.name ?? '';
  const waiting = files.filter((file) => !applied.has(file.name));
  const late = waiting.filter((file) => file.name < latest);
  if (late.length)
    throw new MigrationError(
      `These migrations come before ${latest}, which was applied already: ${names(late)}. Give them later names.`,
    );
  return waiting;
}

async function apply(client: PoolClient, { name, text, checksum }: SqlFile) {
  await client.query('begin');
  try {
    await gateMayOwn(client, true);
    await client.query(text);
    await gateMayOwn(client, false);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    const { message, position } = error as { message: string; position?: string };
    const line = position ? `, line ${text.slice(0, Number(position)).split('\n').length}` : '';
    throw new MigrationError(`The migration ${name}${line} failed and was undone: ${message}.`, { cause: error });
  }
}

/**
 * A session knows the settings of an extension once it was used. Until then PostgreSQL lets the owner give none of them to a function,
 * and a database that has the extension from an earlier release would refuse a migration that does.
 */
async function learnSettings(client: PoolClient) {
  await client.query(
    `do $$ begin if exists (select from pg_extension where extname = 'pg_trgm') then perform show_limit(); end if; end $$`,
  );
}

/** A function's owner must be able to create in its schema on the day it becomes so. The gate is given that for a migration only. */
async function gateMayOwn(client: PoolClient, may: boolean) {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where nspowner = current_user::regrole and nspname <> 'graphile_worker'`,
  );
  for (const { name } of rows) {
    await client.query(
      may
        ? `grant create on schema ${name} to roundtable_gate`
        : `revoke create on schema ${name} from roundtable_gate`,
    );
  }
}

const names = (things: { name: string }[]) => things.map(({ name }) => name).join(', ');
