import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { TEST_PASSWORD } from './test-password.js';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly name: string;
  /** As the API connects; what tests should use. */
  readonly apiUrl: string;
  readonly workerUrl: string;
  /** As migrations connect; for looking at the catalogue and making tables. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** A copy of the migrated database, without any data but what the migrations put there. */
export const cloneDatabase = () => createDatabase('template_roundtable');

/**
 * A copy of such a database after `fill` has filled it. The first test file that asks for this name has it filled, which the
 * others wait for; what breaks off is not taken for whole.
 */
export async function cloneFilled(
  name: string,
  fill: (adminUrl: string, database: TestDatabase) => Promise<unknown>,
): Promise<TestDatabase> {
  const admin = new pg.Client(adminUrl());
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) {
      const fresh = await cloneDatabase();
      const address = new URL(adminUrl());
      address.pathname = `/${fresh.name}`;
      await fill(address.href, fresh);
      await admin.query(`alter database ${fresh.name} rename to ${name}`);
    }
  } finally {
    await admin.end();
  }
  return await createDatabase(name);
}

/** A database without tables. */
export const emptyDatabase = () => createDatabase('template0');

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Files are copied, which takes half the work of writing every page to the log.
  await asAdmin(`create database ${name} template ${template} owner roundtable_owner strategy file_copy`);
  return {
    name,
    apiUrl: addressOf(name, 'roundtable_api'),
    workerUrl: addressOf(name, 'roundtable_worker'),
    ownerUrl: addressOf(name, 'roundtable_owner'),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

function addressOf(database: string, role: string): string {
  const address = new URL(adminUrl());
  address.username = role;
  address.password = TEST_PASSWORD;
  address.pathname = `/${database}`;
  return address.href;
}

async function asAdmin(statement: string) {
  const admin = new pg.Client(adminUrl());
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

function adminUrl(): string {
  const url = process.env['TEST_CLUSTER_URL'];
  if (!url) throw new Error('There is no test cluster. Run the tests by npm test.');
  return url;
}
