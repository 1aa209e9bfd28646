import { Connection, pageSize } from './connection.js';
import { markOf } from './cursor.js';
import { type Page } from './declare.js';
import { type Branch, type NodeCompiler } from './parts.js';
import { afterKeys, findRows, whereAll } from './rows.js';
import { type Operation, type Selected } from './selection.js';
import { Sql } from './sql.js';
import { literal } from './statement.js';

/** A Relay connection. One row more than asked for tells whether there is a next page. */
export function compilePage(
  compiler: NodeCompiler,
  operation: Operation,
  branches: readonly Branch<Page>[],
  field: Selected,
  parent: string | undefined,
): string {
  const { build } = compiler;
  const { order, total: most = 0 } = branches[0]!.rows;
  const size = pageSize(field.args['first']);
  const mark = markOf(branches.map(identity).join());
  const connection = new Connection(field, operation, size, most);

  // What is not asked for is not compiled at all: a parameter that the statement does not use would be an error.
  const isRead = connection.wantsRows || connection.wantsTotal;
  const found = (isRead ? branches : []).map((branch) => ({
    branch,
    rows: findRows(build, branch.rows, field, parent),
  }));
  const counted = found.map(({ rows }) => `select 1 from ${rows.from}${whereAll(rows.where)}`);
  const json = connection.json(`(select count(*) from (${counted.join(' union all ')} limit ${most + 1}) c)`);
  if (!connection.wantsRows) return json;

  const members = found.map(({ branch, rows }) => {
    const keys = compiler.keys(branch.rows.order, rows);
    const isAfter =
      field.args['after'] == null
        ? []
        : [afterKeys(branch.rows.order, keys, build.bindCursor(field, mark, order.length))];
    const nodes = connection.nodes.map(
      ({ nodes: asked }, index) => [`n${index}`, compiler.node(branch, asked, rows.scope.self!)] as const,
    );
    const marked = [literal(mark), ...keys.map((key) => `${key}::text`)].join(', ');
    const columns = connection.wantsCursor ? [['c', `json_build_array(${marked})`] as const, ...nodes] : nodes;
    return { rows: { ...rows, where: [...rows.where, ...isAfter] }, order: branch.rows.order, columns };
  });
  // The limit is written out: PostgreSQL plans badly for one that it does not know.
  const list = compiler.inOrder(members, order, ` limit ${size + 1}`);
  return `(select ${json} from (select *, row_number() over () as i from (${list}) l) r)`;
}

/** What tells one list from another: its type, where it is read from, and its order. */
const identity = ({ rows: { source, order }, type }: Branch<Page>) =>
  [type.name, source instanceof Sql ? source.texts.join() : source, JSON.stringify(order)].join();
