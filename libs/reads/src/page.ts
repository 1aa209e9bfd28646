import { Connection, pageSize } from './connection.js';
import { encodeCursor, markOf } from './cursor.js';
import { type Page } from './declare.js';
import { finishByType, type Finish } from './finish.js';
import { type Branch, type NodeCompiler, type Part } from './parts.js';
import { afterKeys, findRows, whereAll } from './rows.js';
import { type Operation, type Selected } from './selection.js';
import { Sql } from './sql.js';
import { jsonObject } from './statement.js';

/** A page as SQL gives it: of each row the keys for its cursor, and the node once for each way it is asked for. */
interface RawPage {
  readonly rows: readonly { readonly c: readonly string[]; readonly [node: `n${number}`]: unknown }[];
  readonly total?: number;
}

/**
 * A Relay connection. One row more than asked for tells whether there is a next page; the connection is put together from
 * the rows afterwards, which costs less than to have PostgreSQL do it.
 */
export function compilePage(
  compiler: NodeCompiler,
  operation: Operation,
  branches: readonly Branch<Page>[],
  field: Selected,
  parent: string | undefined,
): Part {
  const { build } = compiler;
  const { order, total: most = 0 } = branches[0]!.rows;
  const size = pageSize(field.args['first']);
  const mark = markOf(branches.map(identity).join());
  const connection = new Connection(field, operation);
  const finishes = connection.nodes.map(() => new Map<string, Finish | undefined>());

  // What is not asked for is not compiled at all: a parameter that the statement does not use would be an error.
  const isRead = connection.wantsRows || connection.wantsTotal;
  const found = (isRead ? branches : []).map((branch) => ({
    branch,
    rows: findRows(build, branch.rows, field, parent),
  }));
  const counted = found.map(({ rows }) => `select 1 from ${rows.from}${whereAll(rows.where)}`);
  const members = (connection.wantsRows ? found : []).map(({ branch, rows }) => {
    const keys = compiler.keys(branch.rows.order, rows);
    const isAfter =
      field.args['after'] == null
        ? []
        : [afterKeys(branch.rows.order, keys, build.bindCursor(field, mark, order.length))];
    const nodes = connection.nodes.map((selected, index) => {
      const { sql, finish } = compiler.node(branch, selected.nodes, rows.scope.self!);
      finishes[index]!.set(branch.type.name, finish);
      return [`n${index}`, sql] as const;
    });
    const cursor = ['c', `json_build_array(${keys.map((key) => `${key}::text`).join(', ')})`] as const;
    const columns = connection.wantsCursor ? [cursor, ...nodes] : nodes;
    return { rows: { ...rows, where: [...rows.where, ...isAfter] }, order: branch.rows.order, columns };
  });

  const names = [...(connection.wantsCursor ? ['c'] : []), ...connection.nodes.map((_, index) => `n${index}`)];
  const row = jsonObject(names.map((name) => [name, `r.${name}`]));
  // The limit is written out: PostgreSQL plans badly for one that it does not know.
  const list = compiler.inOrder(members, order, ` limit ${size + 1}`);
  const count = `select count(*) from (${counted.join(' union all ')} limit ${most + 1}) c`;
  const finishNode = finishes.map((byType) => (branches.length > 1 ? finishByType(byType) : [...byType.values()][0]));

  return {
    sql: jsonObject([
      ['rows', connection.wantsRows ? `(select coalesce(json_agg(${row}), '[]') from (${list}) r)` : `json_array()`],
      ...(connection.wantsTotal ? [['total', `(${count})`] as const] : []),
    ]),
    finish(page, run) {
      const { rows: raw, total = 0 } = page as RawPage;
      const rows = raw.slice(0, size).map((each) => ({
        cursor: () => encodeCursor(mark, each.c),
        nodes: finishNode.map((finish, index) => (finish ? finish(each[`n${index}`], run) : each[`n${index}`])),
      }));
      return connection.assemble({ rows, hasNextPage: raw.length > size, total, most });
    },
  };
}

/** What tells one list from another: its type, where it is read from, and its order. */
const identity = ({ rows: { source, order }, type }: Branch<Page>) =>
  [type.name, source instanceof Sql ? source.texts.join() : source, JSON.stringify(order)].join();
