/* oxlint-disable typescript/no-explicit-any -- answers and rows of every shape pass through here */
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { type ReadLanes } from '../../libs/database/src/lanes/index.js';
import { entering, worldSchema, type Visitor } from './world.js';

/** The same world read as a beginner would: a statement for each field of each row, and everything else by hand. */
export function naiveSchema(lanes: ReadLanes): GraphQLSchema {
  const schema = worldSchema();
  for (const [type, fields] of Object.entries(resolvers(lanes))) {
    const owner = schema.getType(type);
    if (!isObjectType(owner)) throw new Error(type);
    for (const [name, resolve] of Object.entries(fields)) owner.getFields()[name]!.resolve = resolve;
  }
  return schema;
}

type Row = Record<string, any>;
interface Context {
  visitor: Visitor;
}
type Resolve = GraphQLFieldResolver<Row, Context, any>;

function resolvers(lanes: ReadLanes): Record<string, Record<string, Resolve>> {
  const all = async ({ visitor }: Context, text: string, ...values: unknown[]): Promise<Row[]> => {
    const statement = {
      text: `select coalesce(json_agg(x), '[]') from (${text}) x`,
      values,
      name: `naive_${text}`.slice(0, 60) + text.length,
    };
    return JSON.parse((await lanes.read({ enter: entering(visitor), statement })).json!) as Row[];
  };
  const first = async (context: Context, text: string, ...values: unknown[]) =>
    (await all(context, text, ...values))[0] ?? null;
  const me = async ({ visitor }: Context) => {
    const { actor } = await lanes.read({
      enter: entering(visitor),
      statement: { text: 'select null', values: [], name: 'nothing' },
    });
    return (actor as { personId: string } | null)?.personId ?? null;
  };

  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const plain = (...names: string[]): Record<string, Resolve> =>
    Object.fromEntries(names.map((name) => [name, (row: Row) => row[snake(name)]]));
  const instant =
    (name: string): Resolve =>
    (row) =>
      new Date(row[name] as string).toISOString();
  const named = (type: string) => (row: Row | null) => row && { __typename: type, ...row };
  const person = named('Person');
  const club = named('Club');
  const note = (row: Row | null) => row && { __typename: row['kind'] === 'P' ? 'Photo' : 'Remark', ...row };
  const personBy: Resolve = async (row, _args, context) =>
    person(
      await first(context, 'select * from person where id = $1::uuid', row['author_id'] ?? row['founder_id'] ?? null),
    );
  const count = async (context: Context, text: string, ...values: unknown[]) =>
    (await all(context, text, ...values)).length;

  return {
    Query: {
      me: async (_, __, context) => person(await first(context, 'select * from person where id = app.person_id()')),
      person: async (_, { id }, context) => person(await first(context, 'select * from person where id = $1', id)),
      club: async (_, { id }, context) => club(await first(context, 'select * from club where id = $1', id)),
      note: async (_, { id }, context) => note(await first(context, 'select * from note where id = $1', id)),
      favourites: (_, __, context) =>
        all(context, 'select * from favourite where owner_id = app.person_id() order by id'),
      clubCount: (_, __, context) => count(context, 'select * from club'),
      now: () => '2026-01-02T03:04:05.678Z',
      clubs: async (_, { first: size, after, kind, named: start }, context) => {
        const rows = await all(
          context,
          'select *, opened_at::text as k0, id::text as k1 from club order by opened_at desc, id desc',
        );
        const found = rows.filter(
          (row) =>
            (kind == null || row['kind'] === kind) &&
            (start == null || String(row['name']).toLowerCase().startsWith(String(start).toLowerCase())),
        );
        return {
          ...connection(found.map(club) as Row[], size, after, -1, -1),
          totalCount: found.length > 3 ? '3+' : String(found.length),
        };
      },
      things: async (_, { first: size, after }, context) => {
        const people = (await all(context, 'select * from person')).map(person) as Row[];
        const clubs = (await all(context, 'select * from club')).map(club) as Row[];
        const rows = [...people, ...clubs]
          .map((row) => ({ ...row, k0: row['name'], k1: row['id'] }) as Row)
          .sort((a, b) => compare(a, [b['k0'], b['k1']], 1, 1));
        return connection(rows, size, after, 1, 1);
      },
    },
    Person: {
      ...plain('id', 'name', 'nick', 'bornOn', 'tags', 'meta', 'weight'),
      wakesAt: (row) => (row['wakes_at'] as string | null)?.slice(0, 5) ?? null,
      joinedAt: instant('joined_at'),
      isMe: async (row, _, context) => row['id'] === (await me(context)),
      address: (row) => row,
      greeting: async (row, { loudly, word }, context) => {
        const said = `${word ?? 'Hello'} ${row['name']} of ${row['born_on'] ?? 'no day'} from ${(await me(context)) ?? 'nobody'}`;
        return loudly ? said.toUpperCase() : said;
      },
      viewerCan: async (row, _, context) => ({
        rename: row['id'] === (await me(context)),
        praise: (await count(context, 'select * from membership where person_id = $1', row['id'])) > 1,
      }),
      clubs: async (row, _, context) =>
        (
          await all(
            context,
            'select c.* from club c, membership m where m.club_id = c.id and m.person_id = $1 order by m.rank desc, c.id',
            row['id'],
          )
        ).map(club),
      clubCount: (row, _, context) => count(context, 'select * from membership where person_id = $1', row['id']),
      hasFounded: async (row, _, context) =>
        (await count(context, 'select * from club where founder_id = $1', row['id'])) > 0,
      founded: async (row, { kind, kinds }, context) => {
        const clubs = await all(context, 'select * from club where founder_id = $1 order by place, id desc', row['id']);
        return clubs
          .filter(
            (each) =>
              (kind == null || each['kind'] === kind) &&
              (kinds == null || (kinds as string[]).includes(each['kind'] as string)),
          )
          .slice(0, 4)
          .map(club);
      },
      favourites: (row, _, context) =>
        all(context, 'select * from favourite where owner_id = $1 order by id', row['id']),
    },
    Address: { personId: (row) => row['id'], label: (row) => `Home of ${row['name']}` },
    Club: {
      ...plain('id', 'name', 'kind'),
      openedAt: instant('opened_at'),
      isOld: (row) => new Date(row['opened_at'] as string) < new Date('2024-06-01'),
      founder: personBy,
      mustHaveFounder: personBy,
      members: async (row, { first: size, after, filter }, context) => {
        const rows = await all(
          context,
          'select p.*, m.rank as k0, p.id::text as k1 from person p, membership m where m.person_id = p.id and m.club_id = $1 order by m.rank desc, p.id',
          row['id'],
        );
        const found = rows.filter(
          (each) =>
            (filter?.minimumRank == null || each['k0'] >= filter.minimumRank) &&
            (filter?.named == null || each['name'] === filter.named),
        );
        return { ...connection(found.map(person) as Row[], size, after, -1, 1), totalCount: found.length };
      },
      notes: async (row, { matching }, context) => {
        const rows = await all(context, 'select * from note where club_id = $1 order by written_at, id', row['id']);
        return rows
          .filter((each) => matching == null || String(each['body'] ?? each['url']).includes(matching as string))
          .map(note);
      },
      latestNotes: async (row, { first: size, after }, context) => {
        const rows = await all(
          context,
          'select *, written_at::text as k0, id::text as k1 from note where club_id = $1 order by written_at desc, id desc',
          row['id'],
        );
        return connection(rows.map(note) as Row[], size, after, -1, -1);
      },
      around: async (row, _, context) => {
        const people = (
          await all(
            context,
            'select p.* from person p, membership m where m.person_id = p.id and m.club_id = $1',
            row['id'],
          )
        ).map(person) as Row[];
        const clubs = (await all(context, 'select * from club where place = $1', row['place'])).map(club) as Row[];
        return [...people, ...clubs]
          .map((each) => ({ ...each, k0: each['name'], k1: each['id'] }) as Row)
          .sort((a, b) => compare(a, [b['k0'], b['k1']], 1, 1));
      },
    },
    Remark: {
      ...plain('id', 'body'),
      writtenAt: instant('written_at'),
      author: personBy,
      club: async (row, _, context) => club(await first(context, 'select * from club where id = $1', row['club_id'])),
    },
    Photo: {
      ...plain('id', 'url'),
      writtenAt: instant('written_at'),
      author: personBy,
      caption: (row) => `${row['url']} at ${new Date(row['written_at'] as string).getTime()}`,
    },
    Favourite: {
      subject: async (row, _, context) =>
        person(await first(context, 'select * from person where id = $1::uuid', row['person_id'])) ??
        club(await first(context, 'select * from club where id = $1::uuid', row['club_id'])),
    },
  };
}

/** Where a row stands against the keys of another, each key ascending (1) or descending (-1). */
function compare(row: Row, [k0, k1]: readonly unknown[], sign0: number, sign1: number): number {
  const one = (a: any, b: any) => (a < b ? -1 : a > b ? 1 : 0);
  return sign0 * one(row['k0'], typeof row['k0'] === 'number' ? Number(k0) : k0) || sign1 * one(row['k1'], k1);
}

function connection(
  rows: readonly Row[],
  size: number | null | undefined,
  after: string | null | undefined,
  sign0: number,
  sign1: number,
) {
  const [, ...keys] = after == null ? [] : (JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[]);
  const rest = after == null ? rows : rows.filter((row) => compare(row, keys, sign0, sign1) > 0);
  const nodes = rest.slice(0, size ?? 20);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: 'a cursor' })),
    pageInfo: { hasNextPage: rest.length > nodes.length, endCursor: nodes.length > 0 ? 'a cursor' : null },
  };
}
