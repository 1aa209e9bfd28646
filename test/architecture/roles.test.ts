import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { expectToStandIn, markdown } from '../access/checked-in-table.js';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';

const ROLES = ['roundtable_api', 'roundtable_worker', 'roundtable_gate'];

describe('the roles of the running program', () => {
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

  test('have no powers of their own', async () => {
    const { rows } = await client.query(
      `select rolname from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit)`,
      [ROLES],
    );
    expect(rows).toEqual([]);
  });

  test('only the program signs in: the gate cannot', async () => {
    const { rows } = await client.query(
      `select rolname, rolcanlogin from pg_roles where rolname = any ($1) order by 1`,
      [ROLES],
    );
    expect(rows).toEqual([
      { rolname: 'roundtable_api', rolcanlogin: true },
      { rolname: 'roundtable_gate', rolcanlogin: false },
      { rolname: 'roundtable_worker', rolcanlogin: true },
    ]);
  });

  test('the API and the worker are members of nothing and own nothing', async () => {
    const { rows } = await client.query(
      `select r.rolname from pg_roles r where rolname in ('roundtable_api', 'roundtable_worker') and (
         exists (select 1 from pg_auth_members where member = r.oid) or exists (select 1 from pg_class where relowner = r.oid)
         or exists (select 1 from pg_proc where proowner = r.oid) or exists (select 1 from pg_namespace where nspowner = r.oid))`,
    );
    expect(rows).toEqual([]);
  });

  test.each(['apiUrl', 'workerUrl'] as const)(
    'by %s nobody becomes somebody else, nor turns the row rules off',
    async (url) => {
      const program = new pg.Client(database[url]);
      await program.connect();
      for (const role of ['roundtable_gate', 'roundtable_owner', 'postgres']) {
        await expect(program.query(`set role ${role}`)).rejects.toThrow(/permission denied/);
      }
      await program.query('set row_security = off');
      await expect(program.query('select id from meeting')).rejects.toThrow(/would be affected by row-level security/);
      await expect(program.query('alter table meeting disable row level security')).rejects.toThrow(/must be owner/);
      await program.end();
    },
  );

  test('may do what the table of grants says, and no more', async () => {
    const { rows } = await client.query<{ table: string; role: string; grants: string }>(
      `with whole as (
         select c.relname, g.rolname, x.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) x join pg_roles g on g.oid = x.grantee
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')),
       part as (
         select c.relname, g.rolname, x.privilege_type, string_agg(a.attname, ', ' order by a.attnum) as columns
         from pg_attribute a join pg_class c on c.oid = a.attrelid cross join lateral aclexplode(a.attacl) x join pg_roles g on g.oid = x.grantee
         where c.relnamespace = 'public'::regnamespace group by 1, 2, 3)
       select c.relname as table, r as role, coalesce((select string_agg(lower(t), '; ' order by array_position(array['SELECT','INSERT','UPDATE','DELETE'], split_part(t, ' ', 1)), t) from (
         select privilege_type from whole w where w.relname = c.relname and w.rolname = r
         union select privilege_type || ' (' || columns || ')' from part p where p.relname = c.relname and p.rolname = r) g(t)), '') as grants
       from pg_class c, unnest($1::text[]) r where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1, 2`,
      [ROLES],
    );
    expect(rows.filter(({ grants }) => /truncate|references|trigger|maintain/.test(grants))).toEqual([]);
    const tables = [...new Set(rows.map(({ table }) => table))];
    const grantsOf = (table: string, role: string) =>
      rows.find((row) => row.table === table && row.role === role)?.grants || '–';
    const text = [
      '# What the roles of the program may do',
      'As the catalogue of a migrated database has it; nobody else has any grant. Row rules narrow it further: see `test/access/visibility.md`. Regenerate with `UPDATE_TABLES=1`; the diff is the review.',
      markdown(
        ['Table', 'API', 'Worker', 'Gate'],
        tables.map((table) => [table, ...ROLES.map((role) => grantsOf(table, role))]),
      ),
    ];
    expectToStandIn('test/architecture/grants.md', `${text.join('\n\n')}\n`);
  });

  test('nobody but them and the owner has any grant', async () => {
    const { rows } = await client.query(
      `select c.relname, coalesce(g.rolname, 'public') as role from pg_class c cross join lateral aclexplode(c.relacl) x left join pg_roles g on g.oid = x.grantee
       where c.relnamespace = 'public'::regnamespace and coalesce(g.rolname, 'public') <> all ($1)`,
      [[...ROLES, 'roundtable_owner']],
    );
    expect(rows).toEqual([]);
  });
});
