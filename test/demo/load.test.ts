import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import pg from 'pg';
import { demoAccounts, demoPassword } from '../../apps/api/src/demo/accounts.js';
import { loadDemo, type DemoLoad } from '../../apps/api/src/demo/load.js';
import { passwordProblem } from '../../apps/api/src/people/index.js';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';

const TABLES =
  `agency agency_email_domain person person_private account partnership seat seat_term office_term invitation
  agency_lead agency_former_name agency_change audience audience_seat audience_person undertaking undertaking_acceptance
  agreement agreement_party agreement_signature meeting agenda_item meeting_invitation sheet_import partnership_proposal
  stored_file stored_file_chunk terms_version terms_review quorum_rule quorum_agency`.split(/\s+/);

let database: TestDatabase;
let admin: pg.Client;
let first: DemoLoad;
let adminUrl: string;

beforeAll(async () => {
  database = await cloneDatabase();
  const address = new URL(process.env['TEST_CLUSTER_URL']!);
  address.pathname = `/${database.name}`;
  adminUrl = address.href;
  first = await loadDemo({ adminUrl });
  admin = new pg.Client(adminUrl);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const rows = async (statement: string, ...values: unknown[]) =>
  (await admin.query<Record<string, unknown>>(statement, values)).rows;
const one = async (statement: string, ...values: unknown[]) =>
  Object.values((await rows(statement, ...values))[0] ?? {})[0];
const counts = () =>
  rows(TABLES.map((table) => `select '${table}' as name, count(*)::int from ${table}`).join(' union all '));

describe('loading', () => {
  test('takes less than ten seconds', () => {
    expect(first.loaded).toBe(true);
    expect(first.milliseconds).toBeLessThan(10_000);
  });

  test('a second time changes nothing', async () => {
    const before = await counts();
    expect(await loadDemo({ adminUrl })).toMatchObject({ loaded: false });
    expect(await counts()).toEqual(before);
  });

  test('draws the same people, whatever the day', async () => {
    const other = await cloneDatabase();
    const address = new URL(adminUrl);
    address.pathname = `/${other.name}`;
    try {
      await loadDemo({ adminUrl: address.href, now: new Date('2027-08-01T12:00:00Z') });
      const client = new pg.Client(address.href);
      await client.connect();
      const list = 'select id, name, job_title from person order by id';
      expect((await client.query(list)).rows).toEqual(await rows(list));
      await client.end();
    } finally {
      await other.drop();
    }
  });

  test('sends no mail, and queues no work but to make its files and its library found', async () => {
    expect(
      await one(
        `select count(*)::int from graphile_worker.jobs where task_identifier not in ('text', 'preview', 'index')`,
      ),
    ).toBe(0);
  });
});

describe('what is loaded', () => {
  test('has the partnerships with as many agencies and people as are told of', async () => {
    const told = await rows(`
      select p.slug,
        (select count(distinct agency_id)::int from seat where partnership_id = p.id and closed_on is null) as agencies,
        (select count(*)::int from (select person_id from seat_term where partnership_id = p.id and held @> app.today()
          union select person_id from office_term where partnership_id = p.id and held @> app.today()) x) as people
      from partnership p where parent_id is null or slug = 'black-country' order by 1`);
    expect(told.map(({ slug, agencies, people }) => `${slug} ${agencies} (${people})`)).toEqual([
      'black-country 19 (38)',
      'clyde-valley 15 (28)',
      'coordinators-forum 16 (17)',
      'de-ddwyrain-cymru 17 (33)',
      'fenland 11 (17)',
      'foyle-and-lagan 12 (20)',
      'heart-of-england 31 (72)',
      'humber-estuary 18 (31)',
      'mersey-bay 25 (60)',
      'pennine-gateway 14 (26)',
      'severn-and-avon 20 (41)',
      'solent-ports 0 (0)',
      'south-thames 16 (29)',
      'trent-corridor 28 (55)',
      'tyne-valley 22 (47)',
      'wear-valley 0 (0)',
    ]);
    expect(await one('select count(*)::int from partnership')).toBe(21);
  });

  test('about five hundred people, all at example.org, no two of the same name', async () => {
    const people = await one('select count(*)::int from person');
    expect(people).toBeGreaterThan(480);
    expect(people).toBeLessThan(560);
    expect(await one(`select count(*)::int from person where email not like '%@example.org'`)).toBe(0);
    expect(await one('select count(distinct name)::int from person')).toBe(people);
  });

  test('everybody offered may sign in, and their password is one that the program accepts', async () => {
    expect(await passwordProblem(demoPassword)).toBeNull();
    for (const { email, name } of demoAccounts) {
      expect(await rows('select name from person join account on person_id = id where email = $1', email)).toEqual([
        { name },
      ]);
    }
    const hash = await one('select distinct password_hash from account');
    expect(await verify(String(hash), demoPassword)).toBe(true);
  });

  test('every row is seen by an audience of its own partnership or person', async () => {
    for (const table of ['partnership', 'seat', 'seat_term', 'invitation', 'meeting']) {
      const of = table === 'partnership' ? 't.id' : 't.partnership_id';
      expect(
        await one(`select count(*)::int from ${table} t join audience a on a.id = t.audience_id
          where a.partnership_id is distinct from ${of}`),
      ).toBe(0);
    }
    expect(
      await one(`select count(*)::int from person p join audience a on a.id = p.audience_id
        where a.kind <> 'COLLEAGUES' or a.person_id <> p.id`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int from (select id from partnership except
        select partnership_id from audience where kind <> 'NAMED' group by 1 having count(*) = 6) x`),
    ).toBe(0);
  });
});

/** Each answers with how many there are; there must be some. */
const edgeCases: Record<string, string> = {
  'a partnership that was merged, and one that was closed': `select count(*)::int from partnership
    where status in ('MERGED', 'CLOSED') having count(distinct status) = 2`,
  'a task-and-finish group with its day and product': `select count(*)::int from partnership where ends_on is not null and product <> ''`,
  'seats held by partnerships': `select count(*)::int from seat where member_name <> ''`,
  'seats drawn from the parent’s': `select count(*)::int from seat s join seat p on p.id = s.drawn_from_id
    join partnership g on g.id = s.partnership_id and g.parent_id = p.partnership_id`,
  'a toolkit with resources for everybody': `select count(*)::int from collection c join collection_entry e on e.collection_id = c.id where c.kind = 'TOOLKIT' and c.audience_id = 1 and e.resource_id is not null and e.audience_id = 1`,
  'a partnership that was called otherwise': `select count(*)::int from partnership_period q join partnership p on p.id = q.partnership_id
    where q.name <> p.name`,
  'a vacant seat': `select count(*)::int from seat s where closed_on is null and not exists
    (select from seat_term t where t.seat_id = s.id and held @> app.today())`,
  'a second seat of one agency': `select count(*)::int from seat where title = 'Neighbourhood policing'`,
  'somebody at four tables': `select count(*)::int from (select person_id from seat_term where held @> app.today()
    group by 1 having count(distinct partnership_id) >= 4) x`,
  'two chairs while one hands over': `select count(*)::int from office_term o join partnership p on p.id = o.partnership_id
    where p.slug = 'mersey-bay' and office = 'CHAIR' and held @> app.today() having count(*) = 2`,
  'joint chairs': `select count(*)::int from office_term o join partnership p on p.id = o.partnership_id
    where p.slug = 'coordinators-forum' and office = 'CHAIR' and o.ends_on is null having count(*) = 2`,
  'a dormant partnership without a coordinator': `select count(*)::int from partnership p where status = 'DORMANT' and not exists
    (select from office_term where partnership_id = p.id and office = 'COORDINATOR' and held @> app.today())`,
  'an agency that another succeeded, with its closed seat': `select count(*)::int from agency a join seat s on s.agency_id = a.id
    where succeeded_by_id is not null and s.closed_on = a.succeeded_on`,
  'a meeting held before the agency of a seat was merged': `select count(*)::int from seat_period f join seat s on s.id = f.seat_id and s.agency_id <> f.agency_id
    join meeting_invitation i on i.seat_id = s.id join meeting m on m.id = i.meeting_id where m.held_on < f.until`,
  'a merger that is planned': `select count(*)::int from agency_change where state = 'PLANNED' and takes_effect_on > app.today()`,
  'an agency that is called otherwise now': `select count(*)::int from agency_former_name`,
  'somebody whom an agency with a lead should confirm': `select count(*)::int from seat_term t join seat s on s.id = t.seat_id join agency_lead l on l.agency_id = s.agency_id
    where t.held @> app.today() and t.vouched_on < app.today() - 190`,
  'an officer who moved force': `select count(*)::int from seat_term t where end_reason = 'Moved to Humberside Police' and exists
    (select from seat_term n where n.person_id = t.person_id and n.held @> app.today())`,
  'somebody with no seat any more': `select count(*)::int from person p join account a on a.person_id = p.id where not exists
    (select from seat_term t where t.person_id = p.id and held @> app.today()) and not exists
    (select from office_term o where o.person_id = p.id and held @> app.today())`,
  'an invitation under way': `select count(*)::int from invitation where state = 'PENDING' and expires_at > now()`,
  'an observer whose invitation expired': `select count(*)::int from invitation i join seat s on s.id = i.seat_id
    where i.state = 'PENDING' and expires_at < now() and s.kind = 'OBSERVER'`,
  'an invitation withdrawn': `select count(*)::int from invitation where state = 'WITHDRAWN'`,
  'a cancelled meeting ahead': `select count(*)::int from meeting where status = 'CANCELLED' and starts_at > now()`,
  'a meeting of the statutory members': `select count(*)::int from meeting where seen_by = 'STATUTORY' and starts_at > now()`,
  'a meeting of those invited, with a guest and an observer': `select count(*)::int from meeting m where seen_by = 'INVITED' and
    (select count(distinct role) from meeting_invitation i where i.meeting_id = m.id and role in ('GUEST', 'OBSERVER')) = 2`,
  'an audience that extends another': `select count(*)::int from audience where extends_id is not null`,
  'a series at 10:00 by the clock on both sides of its change': `select count(*)::int from (
    select from meeting where title like 'Delivery group%' and starts_time = '10:00'
    group by title having count(distinct (starts_at at time zone 'UTC')::time) = 2) x`,
  'a past meeting that few accepted': `select count(*)::int from meeting m where starts_at < now() and status = 'SCHEDULED' and
    (select count(*) filter (where response in ('ACCEPTED', 'DEPUTY')) * 3 < count(*) from meeting_invitation i where i.meeting_id = m.id)`,
  'a bilingual title': `select count(*)::int from meeting where title like 'Bwrdd chwarterol%/ Quarterly board%'`,
  'people who prefer Welsh': `select count(*)::int from person where language = 'cy'`,
  'a deputy who attends': `select count(*)::int from meeting_invitation where response = 'DEPUTY'`,
  'two partnerships proposed twice': `select count(*)::int from (select a.id from partnership_proposal a join partnership_proposal b
    on a.id < b.id and a.state = 'OPEN' and b.state = 'OPEN' and app.likeness(a.name_words, a.area_words, b.name_words, b.area_words) >= 80) x having count(*) = 2`,
  'a proposal of a partnership that is known': `select count(*)::int from like_partnership l join partnership_proposal r on r.id = l.proposal_id
    where r.state = 'OPEN' and l.alike >= 80`,
  'a proposal whose proposer is forgotten': `select count(*)::int from partnership_proposal where forgotten_at is not null`,
  'a partnership that nobody serves': `select count(*)::int from partnership p where not exists
    (select from office_term o where o.partnership_id = p.id and o.ended_at is null and o.held @> app.today())`,
  'a resource in review': `select count(*)::int from resource_version where state = 'IN_REVIEW'`,
  'a resource that was returned': `select count(*)::int from resource_version where state = 'RETURNED' and returned_because <> ''`,
  'a resource that is overdue for review': 'select count(*)::int from resource where review_on < app.today()',
  'an interim resource whose place a final one took': `select count(*)::int from resource_relation x join resource_version v on v.resource_id = x.other_id
    where x.kind = 'SUPERSEDES' and v.maturity = 'INTERIM'`,
  'an annex that statutory members alone know of': `select count(*)::int from resource_file f join audience a on a.id = f.audience_id
    join resource_version v on v.id = f.version_id where a.kind = 'STATUTORY' and v.found_by = 'PARTNERSHIP'`,
  'a resource in three versions': 'select count(*)::int from resource where current_number = 3',
  'a session whose link is known to who has a place': `select count(*)::int from training_joining j join audience a on a.id = j.audience_id
    where a.kind = 'SELF' and j.how_to_join <> ''`,
  'feedback on a session that its keepers read':
    'select count(*)::int from training_feedback_result where answers = 10',
  'a group that ends in March 2027': `select count(*)::int from seat_term where ends_on = '2027-03-31'`,
};

test.each(Object.entries(edgeCases))('the demo has %s', async (_, statement) => {
  expect(await one(statement)).toBeGreaterThan(0);
});

describe('signed in', () => {
  /** What the person sees of a table, as the API would ask. */
  async function seen(email: string, statement: string): Promise<unknown[]> {
    const token = Buffer.alloc(32, email);
    await admin
      .query(`select app.open_session((select id from person where email = $1), $2, '1 hour', '1 day', 'test')`, [
        email,
        token,
      ])
      .catch((error: { code?: string }) => {
        if (error.code !== '23505') throw error;
      });
    const api = new pg.Client(database.apiUrl);
    await api.connect();
    try {
      await api.query('begin');
      await api.query('select app.enter($1)', [token]);
      return (await api.query<{ seen: unknown }>(statement)).rows.map((row) => row.seen);
    } finally {
      await api.end();
    }
  }
  const accountOf = (role: string, partnership: string) =>
    demoAccounts.find((account) => account.role === role && account.partnership.startsWith(partnership))!.email;
  const slugs = 'select slug as seen from partnership order by slug';

  test('a chair sees her partnership, its table and its meetings, and no other', async () => {
    const chair = accountOf('Chair', 'Black Country');
    expect(await seen(chair, slugs)).toEqual(['black-country']);
    expect((await seen(chair, 'select id as seen from seat')).length).toBeGreaterThan(18);
    expect(await seen(chair, `select seen_by as seen from meeting group by 1 order by 1`)).toEqual([
      'PARTNERSHIP',
      'STATUTORY',
    ]);
  });

  test('a charity at the same table does not see what is for statutory members', async () => {
    const charity = accountOf('Member, core voluntary seat', 'Black Country');
    expect(await seen(charity, `select distinct seen_by as seen from meeting`)).toEqual(['PARTNERSHIP']);
  });

  test('an observer sees the one meeting to which the office is invited', async () => {
    const observer = accountOf('Observer', 'Tyne Valley');
    expect(await seen(observer, 'select title as seen from meeting')).toEqual([
      'Planning a training day for station staff',
    ]);
  });

  test('whoever left sees nothing, and whoever moved sees the new partnership alone', async () => {
    expect(await seen(accountOf('No seat any more', 'Tyne Valley'), slugs)).toEqual([]);
    expect(await seen(accountOf('Officer who moved force', 'Humber'), slugs)).toEqual(['humber-estuary']);
  });

  test('the national coordinator sees every partnership and no meeting but those invited to', async () => {
    const national = demoAccounts.find(({ role }) => role === 'National coordinator')!.email;
    expect((await seen(national, slugs)).length).toBe(21);
    expect(await seen(national, 'select title as seen from meeting')).toEqual([]);
  });
});
