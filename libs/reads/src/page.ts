import { getNamedType, type GraphQLObjectType } from 'graphql';
import { type Branch, type Compiler, type Part } from './compiler.js';
import { encodeCursor, markOf } from './cursor.js';
import { Sql } from './sql.js';
import { type Page } from './declare.js';
import { BadPageSize } from './errors.js';
import { finishByType, type Finish } from './finish.js';
import { afterKeys, findRows, whereAll } from './rows.js';
import { selectedOn, type Operation, type Selected } from './selection.js';
import { jsonObject } from './statement.js';

/** What a client gets that does not say how many. */
const USUAL = 20;
/** The most that it can ask for. */
const MOST = 100;

/** One row of a page as SQL gives it: the keys for its cursor, and the node once for each way it is asked for. */
interface RawRow {
  readonly c: string[];
  readonly [node: `n${number}`]: unknown;
}
interface RawPage {
  readonly rows: RawRow[];
  readonly total?: number;
}

/** A Relay connection: one row more than asked for tells whether there is a next page; the rest is put together afterwards. */
export function compilePage(compiler: Compiler, operation: Operation, branches: readonly Branch<Page>[], field: Selected, parent: string | undefined): Part {
  const { build } = compiler;
  // Written out, since PostgreSQL plans badly for a limit that it does not know.
  const size = pageSize(field.args['first']);
  const order = branches[0]!.rows.order;
  const mark = markOf(branches.map(({ rows, type }) => [type.name, rows.source instanceof Sql ? rows.source.texts.join() : rows.source, JSON.stringify(rows.order)].join()).join());
  const asked = ask(getNamedType(field.definition.type) as GraphQLObjectType, field, operation);
  const limit = ` limit ${size + 1}`;

  const found = branches.map((branch) => ({ branch, rows: findRows(build, branch.rows, field, parent) }));
  const counted = found.map(({ rows }) => `select 1 from ${rows.from}${whereAll(rows.where)}`);
  const finishes = asked.nodes.map(() => new Map<string, Finish | undefined>());
  const parts = found.map(({ branch, rows }) => {
    const keys = compiler.keys(branch.rows.order, rows);
    const after = field.args['after'] == null ? [] : [afterKeys(branch.rows.order, keys, build.bindCursor(field, mark, order.length))];
    const nodes = asked.nodes.map((selected, index) => {
      const { sql, finish } = compiler.node(branch, selected.nodes, rows.scope.self!);
      finishes[index]!.set(branch.type.name, finish);
      return [`n${index}`, sql] as const;
    });
    const cursor = [`c`, `json_build_array(${keys.map((key) => `${key}::text`).join(', ')})`] as const;
    return { rows: { ...rows, where: [...rows.where, ...after] }, order: branch.rows.order, columns: [cursor, ...nodes] };
  });

  const columns = ['c', ...asked.nodes.map((_, index) => `n${index}`)];
  const list = `(select coalesce(json_agg(${jsonObject(columns.map((name) => [name, `r.${name}`]))}), '[]') from (${compiler.inOrder(parts, order, limit)}) r)`;
  const most = branches[0]!.rows.total ?? 0;
  const total = asked.wantsTotal ? [['total', `(select count(*) from (${counted.join(' union all ')} limit ${most + 1}) c)`] as const] : [];
  const finishNode = finishes.map((byType) => (branches.length === 1 ? [...byType.values()][0] : finishByType(byType)));

  return {
    sql: jsonObject([['rows', list], ...total]),
    finish: ({ rows, total: all }: RawPage, run) => {
      const shown = rows.slice(0, size).map((row) => ({
        cursor: () => encodeCursor(mark, row.c),
        nodes: finishNode.map((finish, index) => (finish ? finish(row[`n${index}`], run) : row[`n${index}`])),
      }));
      return asked.assemble({ shown, hasNextPage: rows.length > size, total: all ?? 0, most });
    },
  };
}

interface Assembled {
  readonly shown: readonly { cursor: () => string; nodes: unknown[] }[];
  readonly hasNextPage: boolean;
  readonly total: number;
  readonly most: number;
}
type Build = (page: Assembled) => unknown;
type BuildEdge = (row: Assembled['shown'][number]) => unknown;

/** What is asked of a connection: how each of its fields is put together, and every node selection among them. */
function ask(connection: GraphQLObjectType, field: Selected, operation: Operation) {
  const nodes: Selected[] = [];
  const node = (selected: Selected): BuildEdge => {
    const index = nodes.push(selected) - 1;
    return (row) => row.nodes[index];
  };
  const edge = (edges: Selected): BuildEdge => {
    const parts = selectedOn(getNamedType(edges.definition.type) as GraphQLObjectType, edges.nodes, operation).map(
      (selected) => [selected.key, selected.name === 'node' ? node(selected) : ((row) => row.cursor()) satisfies BuildEdge] as const,
    );
    return (row) => Object.fromEntries(parts.map(([key, build]) => [key, build(row)]));
  };
  const part = (selected: Selected): Build => {
    if (selected.name === 'totalCount') {
      const asText = getNamedType(selected.definition.type).name === 'String';
      return ({ total, most }) => (asText ? inWords(total, most) : Math.min(total, most));
    }
    if (selected.name === 'pageInfo') {
      const infos = selectedOn(getNamedType(selected.definition.type) as GraphQLObjectType, selected.nodes, operation);
      return ({ shown, hasNextPage }) =>
        Object.fromEntries(infos.map(({ key, name }) => [key, name === 'hasNextPage' ? hasNextPage : name === 'endCursor' ? (shown.at(-1)?.cursor() ?? null) : null]));
    }
    const each = selected.name === 'nodes' ? node(selected) : edge(selected);
    return ({ shown }) => shown.map(each);
  };
  const selections = selectedOn(connection, field.nodes, operation);
  const builds = selections.map((selected) => [selected.key, part(selected)] as const);
  return {
    nodes,
    wantsTotal: selections.some(({ name }) => name === 'totalCount'),
    assemble: (page: Assembled) => Object.fromEntries(builds.map(([key, build]) => [key, build(page)])),
  };
}

const inWords = (total: number, most: number) => (total > most ? `${most.toLocaleString('en-GB')}+` : total.toLocaleString('en-GB'));

function pageSize(first: unknown): number {
  const size = (first as number | null | undefined) ?? USUAL;
  if (size < 0 || size > MOST) throw new BadPageSize(MOST);
  return size;
}
