import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EmbeddedServer } from '../../libs/database/src/embedded/index.js';
import { migrate } from '../../libs/database/src/migrate/index.js';
import { ask } from '../support/cluster/index.js';

// Somebody else's server: whoever migrates is no superuser, and the row rules bind the owner of the tables as well. A statement
// that changes what is there must find it all the same; one that found no row would say nothing.
const BEFORE_LEADS = '20261121T2000';
const BEFORE_THE_END_OF_GAPS = '20261121T2080';

let home: string;
let server: EmbeddedServer;
beforeAll(async () => {
  home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'external-'));
  server = await EmbeddedServer.start({ folder: join(home, 'postgres'), durable: false });
}, 60_000);
afterAll(async () => {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** The migrations that came before a release. */
function before(release: string): string {
  const folder = join(home, release);
  cpSync('apps/api/migrations', folder, { recursive: true, filter: (file) => !isSince(file, release) });
  expect(readdirSync(folder).some((file) => isSince(file, release))).toBe(false);
  return folder;
}
const isSince = (file: string, release: string) => (/(\d{8}T\d{4})_[^/]*$/.exec(file)?.[1] ?? '') >= release;

/** An address that may migrate, made as docs/operations/installing.md says. */
const ways = {
  'a role that may create roles and owns the database': async () => {
    await ask(server.adminUrl, `create role chief login createrole password 'chief'`);
    await ask(server.adminUrl, 'create database chiefs owner chief');
    return ['chiefs', 'chief'] as const;
  },
  'the owner of the tables, whom an administrator has made': async () => {
    await ask(server.adminUrl, readFileSync('scripts/operations/roles.sql', 'utf8'));
    await ask(server.adminUrl, `alter role roundtable_owner login password 'roundtable_owner'`);
    await ask(server.adminUrl, 'create database owners owner roundtable_owner');
    return ['owners', 'roundtable_owner'] as const;
  },
};

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'an older database with data in it is brought up to date by %s',
  async (way) => {
    const [database, role] = await ways[way]();
    const adminUrl = server.url(database, role, role);
    const superuser = server.adminUrl.replace(/\/[^/]*$/, `/${database}`);
    expect(
      await ask(adminUrl, 'select rolsuper or rolbypassrls as is_mighty from pg_roles where rolname = current_user'),
    ).toEqual([{ is_mighty: false }]);

    await migrate({ adminUrl, folder: before(BEFORE_LEADS) });
    await ask(superuser, DATA_OF_THE_FIRST_RELEASE);
    await migrate({ adminUrl, folder: before(BEFORE_THE_END_OF_GAPS) });
    const rows = (statement: string) => ask(superuser, statement);

    // Leads: every agency has an audience of its own, and its seats and their terms are for it to read.
    expect(
      await rows(
        `select count(*)::int as without from agency g where not exists (select from audience where agency_id = g.id)`,
      ),
    ).toEqual([{ without: 0 }]);
    expect(
      await rows(
        `select (select count(*)::int from seat where agency_audience_id is null) as seats, (select count(*)::int from seat_term where agency_audience_id is null) as terms`,
      ),
    ).toEqual([{ seats: 0, terms: 0 }]);
    // The life of partnerships: nobody knows into which one that was merged.
    expect(await rows(`select slug, status, ended_on = app.today() as today from partnership order by slug`)).toEqual([
      { slug: 'left', status: 'ACTIVE', today: null },
      { slug: 'merged', status: 'CLOSED', today: true },
      { slug: 'old', status: 'ACTIVE', today: null },
    ]);
    // Their history since the first day that is known.
    expect(
      await rows(
        `select name, to_char(starts_on, 'YYYY-MM-DD') as from, status from partnership_period where starts_on < app.today() order by name`,
      ),
    ).toEqual([
      { name: 'Merged somewhere', from: '2022-03-01', status: 'CLOSED' },
      { name: 'Old partnership', from: '2021-05-01', status: 'ACTIVE' },
    ]);
    expect(await rows(`select count(distinct seat_id)::int as seats from seat_period`)).toEqual([{ seats: 2 }]);
    // Care: those that had no officer.
    expect(await rows(`select slug from partnership where in_care_since is not null order by slug`)).toEqual([
      { slug: 'left' },
    ]);

    await ask(superuser, A_GAP_THAT_NOBODY_CLOSED);
    const latest = await migrate({ adminUrl, folder: 'apps/api/migrations' });
    expect(latest.length).toBeGreaterThan(0);
    expect(await rows(`select count(*)::int as open from gap where closed_at is null`)).toEqual([{ open: 0 }]);
    expect(await rows(`select outcome from vacancy`)).toEqual([{ outcome: 'WITHDRAWN' }]);
    // Whoever holds or held a place is named with it.
    expect(
      await rows(
        `select h.name, t.ends_on is not null as is_over from term_holder h join seat_term t on t.id = h.seat_term_id order by is_over`,
      ),
    ).toEqual([
      { name: 'Somebody', is_over: false },
      { name: 'Somebody', is_over: true },
    ]);
    expect(await rows(`select count(*)::int as officers from term_holder where office_term_id is not null`)).toEqual([
      { officers: 2 },
    ]);
    expect(await migrate({ adminUrl, folder: 'apps/api/migrations' })).toEqual([]);
  },
  120_000,
);

const DATA_OF_THE_FIRST_RELEASE = `
  insert into agency (name, sector, agency_type) values ('An agency', 'HEALTH', 'trust'), ('Another', 'HEALTH', 'trust');
  with made as (select gen_random_uuid() as id, slug, name, status from (values
      ('old', 'Old partnership', 'ACTIVE'), ('left', 'Left by its officers', 'ACTIVE'), ('merged', 'Merged somewhere', 'MERGED')) v (slug, name, status)),
    audiences as (insert into audience (kind, partnership_id)
      select k, made.id from made, unnest(array['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING']) k returning id, kind, partnership_id)
  insert into partnership (id, audience_id, name, slug, tier, area, status)
    select made.id, a.id, made.name, made.slug, 'LOCAL', 'Anywhere', made.status from made join audiences a on a.partnership_id = made.id and a.kind = 'CIRCLE';
  insert into seat (audience_id, partnership_id, agency_id, kind, title, closed_on)
    select a.id, p.id, g.id, 'CORE', v.title, v.closed_on::date from (values ('An agency', 'open', null), ('Another', 'closed', '2023-06-30')) v (agency, title, closed_on)
    join agency g on g.name = v.agency join partnership p on p.slug = 'old' join audience a on a.partnership_id = p.id and a.kind = 'TABLE';
  select app.admit('somebody@example.org', 'Somebody', '', null);
  insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on, ends_on)
    select s.audience_id, s.partnership_id, s.id, x.id, 'REPRESENTATIVE', date '2021-05-01', case s.title when 'closed' then date '2023-06-29' end from seat s, person x;
  insert into office_term (audience_id, partnership_id, office, person_id, starts_on)
    select p.audience_id, p.id, 'CHAIR', x.id, '2022-03-01' from partnership p, person x where p.slug in ('old', 'merged');
`;

/** Advertised before the partnership was over, when nothing closed it. */
const A_GAP_THAT_NOBODY_CLOSED = `
  insert into gap (audience_id, partnership_id, sector, looked_for, opened_by_id)
    select a.id, p.id, 'FAITH', 'Somebody', x.id from person x, partnership p join audience a on a.partnership_id = p.id and a.kind = 'TABLE' where p.slug = 'merged';
  insert into vacancy (partnership_id, gap_id, partnership_name, sector, looked_for, advertised_by_id)
    select partnership_id, id, 'Somewhere', sector, looked_for, opened_by_id from gap;
`;
