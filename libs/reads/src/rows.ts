import { Count, Exists, Many, One, Page, type Source, type Step, type Where } from './declare.js';
import { type Selected } from './selection.js';
import { Arg, quoted, Sql, type Single } from './sql.js';
import { argument, literal, type Scope, type StatementBuilder } from './statement.js';

export type Rows = One | Many | Page | Count | Exists;

/** The rows of a relation, as the parts of a sub-select. */
export interface Clauses {
  readonly scope: Scope;
  readonly from: string;
  readonly where: readonly string[];
}

/** Finds the rows of a relation for the row `parent`, or for nobody's sake when there is none. */
export function findRows(build: StatementBuilder, rows: Rows, field: Selected, parent: string | undefined): Clauses {
  const self = build.newAlias();
  const link = rows.through && build.newAlias();
  const scope: Scope = { self, parent, link, field };
  const source = `${table(build, rows.source, { parent, field })} as ${self}`;
  if (!rows.through)
    return { scope, from: source, where: [...tie(build, rows, scope), ...conditions(build, rows, scope)] };
  const { table: between, own, their } = rows.through;
  return {
    scope,
    from: `${source} join ${quoted(between)} as ${link} on ${build.column(link!, their)} = ${build.column(self, 'id')}`,
    where: [`${build.column(link!, own)} = ${build.column(parent!, 'id')}`, ...conditions(build, rows, scope)],
  };
}

const table = (build: StatementBuilder, source: Source, scope: Scope) =>
  source instanceof Sql ? build.render(source, scope) : quoted(source);

/** What ties the rows to the one they belong to. */
function tie(build: StatementBuilder, rows: Rows, scope: Scope): string[] {
  const { on } = rows;
  if (on === undefined) return [];
  if (on instanceof Sql) return [`(${build.render(on, scope)})`];
  const pairs = typeof on !== 'string' ? on : rows instanceof One ? { id: on } : { [on]: 'id' };
  return Object.entries(pairs).map(
    ([theirs, own]) => `${build.column(scope.self!, theirs)} = ${build.column(scope.parent!, own)}`,
  );
}

/** The declared conditions. One whose argument is null filters nothing; but where one row is sought, it finds none. */
function conditions(build: StatementBuilder, rows: Rows, scope: Scope): string[] {
  const whenNull = rows instanceof One ? ['false'] : [];
  return singly(rows.where).flatMap(({ column, value }) => {
    const args = value instanceof Arg ? [value] : value instanceof Sql ? value.args : [];
    if (args.some((arg) => argument(scope.field!.args, arg) == null)) return whenNull;
    if (column === null) return [`(${build.render(value as Sql, scope)})`];
    const own = build.column(scope.self!, column);
    if (value === null) return [`${own} is null`];
    if (value instanceof Sql) return [`${own} = (${build.render(value, scope)})`];
    if (value instanceof Arg) {
      const bound = build.bindArg(scope.field!, value);
      return [Array.isArray(argument(scope.field!.args, value)) ? `${own} = any (${bound})` : `${own} = ${bound}`];
    }
    if (!Array.isArray(value)) return [`${own} = ${literal(value as Single)}`];
    return [value.length === 0 ? 'false' : `${own} in (${(value as Single[]).map(literal).join(', ')})`];
  });
}

function singly(where: Where | undefined): { column: string | null; value: unknown }[] {
  if (where === undefined) return [];
  if (where instanceof Sql) return [{ column: null, value: where }];
  if (Array.isArray(where)) return where.flatMap(singly);
  return Object.entries(where).map(([column, value]) => ({ column, value: value as unknown }));
}

/** What a step of an order sorts by. */
export const sortKey = (build: StatementBuilder, { by }: Step, scope: Scope) =>
  by instanceof Sql ? `(${build.render(by, scope)})` : build.column(scope.self!, by);

/** `order by …`, or nothing. */
export function orderBy(steps: readonly Step[], keys: readonly string[]): string {
  return steps.length === 0
    ? ''
    : ` order by ${steps.map(({ descending }, index) => keys[index]! + (descending ? ' desc' : '')).join(', ')}`;
}

/** ` where …`, or nothing. */
export const whereAll = (conditions: readonly string[]) =>
  conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;

/** The rows that come after those with the keys given. Written as one comparison of rows where it can be, which an index serves. */
export function afterKeys(steps: readonly Step[], keys: readonly string[], values: readonly string[]): string {
  const sign = (index: number) => (steps[index]!.descending ? '<' : '>');
  if (steps.every(({ descending }) => descending === steps[0]!.descending))
    return `(${keys.join(', ')}) ${sign(0)} (${values.join(', ')})`;
  const alternatives = keys.map((key, index) =>
    [
      ...keys.slice(0, index).map((equal, at) => `${equal} = ${values[at]}`),
      `${key} ${sign(index)} ${values[index]}`,
    ].join(' and '),
  );
  return `(${alternatives.join(' or ')})`;
}
