import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { ensureDatabase, migrate } from '../../libs/database/src/migrate/index.js';
import { generate, sizesAt } from './generated-data.js';
import { fillMeeting } from './full-meeting.js';
import { parentOf } from './processes.js';

const NAME = 'benchmark';
const PASSWORD = 'throwaway';
const migrations = fileURLToPath(new URL('../../apps/api/migrations', import.meta.url));

/** A database of generated data, somebody signed in to it, and the pages that they look at. */
export interface World {
  readonly adminUrl: string;
  readonly apiUrl: string;
  readonly rawUrl: string;
  readonly workerUrl: string;
  readonly admin: pg.Client;
  readonly postmaster: number;
  readonly token: string;
  readonly slug: string;
  readonly meetingId: string;
  /** One that sits at her table, and at others, and has a lead. */
  readonly agencyId: string;
  /** For what else is kept, gone with it. */
  readonly folder: string;
  /** False when it was found as an earlier run had kept it. */
  readonly isNew: boolean;
  /** Whatever else it is to hold is there: the next run may have it. */
  keep(): void;
  stop(): Promise<void>;
}

interface Keeping {
  /** In a folder that is named it stays, for the next run. */
  readonly keptIn?: string | undefined;
  /** Memory for PostgreSQL alone. */
  readonly buffers?: string;
}

/** Her next board is full, unless it is to be filled otherwise. */
export async function makeWorld(
  sizes: ReturnType<typeof sizesAt>,
  isFull = true,
  { keptIn, buffers = '256MB' }: Keeping = {},
): Promise<World> {
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), 'roundtable-benchmark-'));
  const mark = join(folder, 'whole');
  const isNew = !existsSync(mark);
  if (isNew && keptIn) rmSync(keptIn, { recursive: true, force: true });
  const server = await EmbeddedServer.start({
    folder: join(folder, 'pg'),
    durable: false,
    settings: {
      shared_preload_libraries: 'pg_stat_statements',
      'pg_stat_statements.track_utility': 'off',
      shared_buffers: buffers,
      autovacuum: 'off',
      // What is thrown away is not replayed.
      wal_level: 'minimal',
      max_wal_senders: '0',
      max_wal_size: '4GB',
    },
  });
  const admin = new pg.Client({ connectionString: addressOf(server.adminUrl, 'postgres') });
  const stop = async () => {
    await admin.end().catch(() => undefined);
    await server.stop();
    if (!keptIn) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ensureDatabase(server.adminUrl, NAME, { apiPassword: PASSWORD, workerPassword: PASSWORD });
    await migrate({
      adminUrl: addressOf(server.adminUrl, 'postgres'),
      folder: migrations,
      apiPassword: PASSWORD,
      workerPassword: PASSWORD,
    });
    await admin.connect();
    if (isNew) {
      await generate(admin, sizes);
      // The bare server states who may see what by itself, and so passes by the row rules.
      await admin.query(
        `create extension pg_stat_statements; create role raw login bypassrls password '${PASSWORD}'; grant select on all tables in schema public to raw; grant usage on schema app to raw; grant execute on function app.pack_fingerprint to raw`,
      );
    }
    const { person, ...chair } = await signIn(admin);
    if (isNew && isFull) await fillMeeting(admin, chair.meetingId, person);
    const { rows } = await admin.query<{ pid: number }>('select pg_backend_pid() as pid');
    return {
      ...chair,
      folder,
      isNew,
      keep: () => writeFileSync(mark, ''),
      adminUrl: addressOf(server.adminUrl, 'postgres'),
      apiUrl: server.url(NAME, 'roundtable_api', PASSWORD),
      rawUrl: server.url(NAME, 'raw', PASSWORD),
      workerUrl: server.url(NAME, 'roundtable_worker', PASSWORD),
      admin,
      postmaster: parentOf(rows[0]!.pid),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The chair of one partnership, who is a deputy at two others, looks at her partnership and at its next board. */
async function signIn(admin: pg.Client) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await admin.query<{ person: string; slug: string; meeting: string; agency: string }>(`
    select o.person_id as person, p.slug, (select m.id from meeting m where m.partnership_id = p.id and m.starts_at > now() and m.seen_by = 'PARTNERSHIP' order by m.starts_at limit 1) as meeting,
      (select s.agency_id from seat s where s.partnership_id = p.id order by s.id limit 1) as agency
    from partnership p join office_term o on o.partnership_id = p.id and o.office = 'CHAIR' where p.slug = 'partnership-12'`);
  const { person, slug, meeting, agency } = rows[0]!;
  await admin.query(
    `insert into agency_lead (agency_id, person_id) select $1, id from person where agency_id = $1 order by id limit 1
     on conflict do nothing`,
    [agency],
  );
  await admin.query(`select app.open_session($1, $2, '1 day', '1 day', 'benchmark')`, [person, hash]);
  return { person, token, slug, meetingId: meeting, agencyId: agency };
}

function addressOf(adminUrl: string, user: string): string {
  const address = new URL(adminUrl);
  address.username = user;
  address.pathname = `/${NAME}`;
  return address.href;
}
