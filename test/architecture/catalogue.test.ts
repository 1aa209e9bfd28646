import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { expectToStandIn, markdown } from '../access/checked-in-table.js';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';

/** Tables without row rules: what was applied to the database, and nothing of anybody's. */
const UNGUARDED = ['migration'];

/** The one shape: whoever belongs to the row's audience. Rows about people carry audiences that nothing else does. */
const SHAPE = (column: string, list = 'audience_ids') =>
  `(${column} = ANY (( SELECT app.${list}() AS ${list})::integer[]))`;
/** One's own first: whose colleagues one is, is gathered for rows about others alone. */
const SHAPE_OF_PEOPLE = `(${['people_audience_ids', 'colleague_audience_ids'].map((list) => SHAPE('audience_id', list)).join(' OR ')})`;
const ABOUT_PEOPLE = ['person', 'person_private'];
/**
 * Rows that name further audiences, in the same shape: the leads of the agency concerned, whoever wrote the row, whoever
 * sees to what it is about, and the officers to whom it is shown. `r` is for reading only, `w` for changing only, `*` for both and for adding.
 */
const FURTHER: Readonly<Record<string, readonly (readonly [policy: string, column: string, command: string])[]>> = {
  action: [
    ['agency', 'agency_audience_id', 'r'],
    ['agency_acts', 'agency_audience_id', 'w'],
  ],
  action_entry: [['agency', 'agency_audience_id', '*']],
  action_told: [['agency', 'agency_audience_id', 'r']],
  lead_invitation: [['agency', 'agency_audience_id', 'r']],
  seat: [['agency', 'agency_audience_id', 'r']],
  training_record: [['agency', 'agency_audience_id', 'r']],
  certificate: [['agency', 'agency_audience_id', 'r']],
  seat_period: [['agency', 'agency_audience_id', 'r']],
  seat_term: [
    ['agency', 'agency_audience_id', 'r'],
    ['agency_plans', 'agency_audience_id', 'w'],
  ],
  interest: [
    ['agency', 'agency_audience_id', 'r'],
    ['own', 'own_audience_id', '*'],
  ],
  nomination: [
    ['agency', 'agency_audience_id', '*'],
    ['own', 'own_audience_id', '*'],
  ],
  undertaking_acceptance: [['officers', 'officers_audience_id', 'r']],
  resource_opinion: [['keepers', 'keeper_audience_id', 'r']],
  reading_month: [['officers', 'officers_audience_id', 'r']],
};

/**
 * Rows that open: those who plan a campaign write them under `audience_id`, as everywhere; its readers read them besides, from
 * the moment the row names. A campaign's own moment is worked out from it, and what belongs to it follows by its foreign key.
 */
const OPENS = [
  'campaign',
  'campaign_asset',
  'campaign_case_study',
  'campaign_metric',
  'campaign_objective',
  'campaign_partner',
  'kit_activity',
  'metric_open_figure',
];
/** A file that was uploaded for a campaign opens with the asset that it is: a trigger of that sees to it. */
const OPENS_WITH_ITS_ASSET = ['stored_file'];
const SHAPE_OF_OPENING = `((opens_at <= now()) AND ${SHAPE('readers_audience_id')})`;

/** What the catalogue of the migrated database says, whatever the migrations meant. */
describe('the database', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.ownerUrl);
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const rows = async <T extends object>(text: string): Promise<T[]> => (await client.query<T>(text)).rows;
  const names = async (text: string): Promise<string[]> => (await rows<{ name: string }>(text)).map(({ name }) => name);
  const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and n.nspname !~ '^pg_'`;

  test('guards every table, and binds the owner too', async () => {
    const open = await names(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'p') and ${ours} and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(open).toEqual(UNGUARDED);
  });

  test('guards every table in one shape, and the gate’s', async () => {
    const policies = await rows<{
      table: string;
      policy: string;
      roles: string[];
      command: string;
      permissive: boolean;
      using: string;
      check: string;
    }>(
      `select c.relname as table, polname as policy, polcmd as command, polpermissive as permissive, pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check,
         array(select rolname::text from pg_roles where oid = any (polroles) order by 1) as roles
       from pg_policy join pg_class c on c.oid = polrelid join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1, 2`,
    );
    const guarded = await names(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p') and ${ours} and relrowsecurity order by 1`,
    );
    const expected = guarded.flatMap((table) => {
      const shape = ABOUT_PEOPLE.includes(table) ? SHAPE_OF_PEOPLE : SHAPE(table === 'audience' ? 'id' : 'audience_id');
      const api = ['roundtable_api', 'roundtable_worker'];
      return [
        ...(FURTHER[table] ?? []).map(([policy, column, command]) => ({
          table,
          policy,
          roles: api,
          command,
          permissive: true,
          using: SHAPE(column),
          check: command === 'r' ? null : SHAPE(column),
        })),
        ...([...OPENS, ...OPENS_WITH_ITS_ASSET].includes(table)
          ? [
              {
                table,
                policy: 'readers',
                roles: api,
                command: 'r',
                permissive: true,
                using: SHAPE_OF_OPENING,
                check: null,
              },
            ]
          : []),
        { table, policy: 'audience', roles: api, command: '*', permissive: true, using: shape, check: shape },
        {
          table,
          policy: 'gate',
          roles: ['roundtable_gate'],
          command: '*',
          permissive: true,
          using: 'true',
          check: 'true',
        },
      ].toSorted((one, other) => (one.policy < other.policy ? -1 : 1));
    });
    expect(policies.filter(({ permissive }) => permissive)).toEqual(expected);
    // What narrows further can show nobody more: a pack is handed out while its reader sees all that is inside, and an asset
    // with its file is for its readers until it expires, as an entry of the directory is until nobody has confirmed it for too long.
    const narrowing = policies.filter(({ permissive }) => !permissive);
    expect(narrowing.map(({ table, policy, command }) => `${table} ${policy} ${command}`)).toEqual([
      'campaign_asset until r',
      'directory_listing until r',
      'pack_file inside r',
      'pack_piece inside r',
      'stored_file until r',
    ]);
  });

  test('opens with a campaign whatever its readers read of it', async () => {
    const bound = await names(
      `select conrelid::regclass::text as name from pg_constraint where contype = 'f' and confrelid = 'campaign'::regclass and confupdtype = 'c'
         and pg_get_constraintdef(oid) like 'FOREIGN KEY (campaign_id, audience_id, readers_audience_id, opens_at) REFERENCES%' order by 1`,
    );
    expect(bound).toEqual(OPENS.filter((table) => table !== 'campaign'));
    const [moment] = await rows(
      `select attgenerated as generated, pg_get_expr(adbin, adrelid) as how from pg_attribute join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attrelid = 'campaign'::regclass and attname = 'opens_at'`,
    );
    expect(moment).toMatchObject({
      generated: 's',
      how: expect.stringContaining('GREATEST(launched_at, embargo_until)'),
    });
  });

  test('names an audience on every guarded row', async () => {
    const without = await names(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'p') and ${ours} and relrowsecurity and relname <> 'audience'
         and not exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'audience_id' and attnotnull and atttypid = 'int4'::regtype)`,
    );
    expect(without).toEqual([]);
  });

  test('has no view that sees past the row rules, and no copy that nobody guards', async () => {
    const views = await names(
      `select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace where ${ours} and
         (relkind = 'm' or relkind = 'f' or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)))`,
    );
    expect(views).toEqual([]);
  });

  // Each person has an audience of colleagues of their own, so there it is a key.
  test('has no index led by the audience: pages are found by their own key', async () => {
    const led = await names(
      `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = indrelid join pg_namespace n on n.oid = relnamespace
       join pg_attribute a on a.attrelid = indrelid and a.attnum = indkey[0] where ${ours} and attname = 'audience_id' and relname not in ('audience_person', 'audience_seat', 'audience_agency') and i.indexrelid::regclass::text <> 'person_colleagues'`,
    );
    expect(led).toEqual([]);
  });

  test('finds children by their parent without reading the whole table', async () => {
    const unindexed = await names(
      `select conrelid::regclass || ' (' || string_agg(attname, ', ' order by attname) || ')' as name
       from pg_constraint k join pg_class c on c.oid = conrelid join pg_namespace n on n.oid = relnamespace join pg_attribute a on a.attrelid = conrelid and a.attnum = any (conkey)
       where contype = 'f' and ${ours} and confrelid <> 'audience'::regclass
         and not exists (select 1 from pg_index i where i.indrelid = conrelid and i.indkey[0] = any (conkey))
       group by k.oid, conrelid order by 1`,
    );
    expectToStandIn('test/architecture/foreign-keys-without-index.txt', `${unindexed.join('\n')}\n`);
  });

  test('has definer functions that are listed, of the gate, with a fixed search path, and closed to the public', async () => {
    const functions = await rows<{
      name: string;
      owner: string;
      path: string | null;
      public: boolean;
      callers: string;
    }>(
      `select p.oid::regprocedure::text as name, pg_get_userbyid(proowner) as owner, (select c from unnest(proconfig) c where c like 'search_path=%') as path,
         has_function_privilege('public', p.oid, 'execute') as public,
         (select string_agg(r, ', ') from unnest(array['roundtable_api', 'roundtable_worker', 'roundtable_gate']) r where has_function_privilege(r, p.oid, 'execute') and r <> pg_get_userbyid(proowner)) as callers
       from pg_proc p join pg_namespace n on n.oid = pronamespace where prosecdef and ${ours} order by 1`,
    );
    expect(functions.filter(({ path }) => path !== 'search_path=""').map(({ name }) => name)).toEqual([]);
    expect(functions.filter(({ public: all }) => all).map(({ name }) => name)).toEqual([]);
    const text = markdown(
      ['Definer function', 'Owner', 'May be called by'],
      functions.map(({ name, owner, callers }) => [name, owner, callers ?? 'the gate only']),
    );
    expectToStandIn('test/architecture/definer-functions.md', `# Functions that see past the row rules\n\n${text}\n`);
  });

  test('closes every function of its own to the public', async () => {
    const open = await names(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = pronamespace
       where n.nspname = 'app' and has_function_privilege('public', p.oid, 'execute') order by 1`,
    );
    expect(open).toEqual([]);
  });

  test('asks only what cannot leak in its row rules', async () => {
    const equality = await rows(
      `select proleakproof as leakproof from pg_proc where oid = (select oprcode from pg_operator where oid = '=(int4,int4)'::regoperator)`,
    );
    expect(equality).toEqual([{ leakproof: true }]);
    // The helper is called once for a statement, before any row: it must not change, and must not write.
    const helpers = await rows(
      `select proname as name, provolatile as volatility, proparallel as parallel from pg_proc where oid in ('app.audience_ids'::regproc, 'app.people_audience_ids'::regproc, 'app.colleague_audience_ids'::regproc) order by 1`,
    );
    expect(helpers).toEqual([
      { name: 'audience_ids', volatility: 's', parallel: 's' },
      // Keeps what it gathered, which nobody can while a plan has parallel workers.
      { name: 'colleague_audience_ids', volatility: 's', parallel: 'u' },
      { name: 'people_audience_ids', volatility: 's', parallel: 's' },
    ]);
  });

  test('lets nobody make anything, in any schema', async () => {
    const makers = await names(
      `select r || ' in ' || nspname as name from pg_namespace n, unnest(array['public', 'roundtable_api', 'roundtable_worker', 'roundtable_gate']) r
       where nspname !~ '^pg_(toast|temp)' and has_schema_privilege(r, n.oid, 'create') order by 1`,
    );
    expect(makers).toEqual([]);
  });
});
