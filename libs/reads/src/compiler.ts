import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from 'graphql';
import { nodeTypeOf } from './connection.js';
import { Column, Computed, Count, Either, Exists, Many, One, Page, Same, type Field, type Step } from './declare.js';
import { type DeclaredTypes } from './declared-types.js';
import { missingIfNull, orMissing, rowForComputing, shapeOf, type ComputedPart } from './finish.js';
import { leaf } from './leaf.js';
import { compilePage } from './page.js';
import { type Branch } from './parts.js';
import { findRows, orderBy, sortKey, whereAll, type Clauses } from './rows.js';
import { selectedOn, type Operation, type Selected } from './selection.js';
import { camelCase, quoted, Sql } from './sql.js';
import { jsonObject, literal, type StatementBuilder } from './statement.js';

/** Turns what is asked for into SQL, along the declarations. */
export class Compiler {
  readonly computed: ComputedPart[] = [];

  constructor(
    private readonly types: DeclaredTypes,
    private readonly operation: Operation,
    readonly build: StatementBuilder,
  ) {}

  /** A field of the row `parent`, or a root field when there is none. */
  field(declared: Field, field: Selected, parent: string | undefined): string {
    const { type } = field.definition;
    if (declared instanceof Column) return leaf(type, this.build.column(parent!, declared.name));
    if (declared instanceof Sql) return this.expression(declared, field, parent);
    if (declared instanceof Same) return this.object(getNamedType(type) as GraphQLObjectType, field.nodes, parent!);
    if (declared instanceof Computed) return this.compute(declared, field, parent!);
    if (declared instanceof Count) return this.fold('count(*)', findRows(this.build, declared, field, parent));
    if (declared instanceof Exists) return `exists ${this.fold('1', findRows(this.build, declared, field, parent))}`;
    const branches = this.branches(declared, field);
    if (branches[0]!.rows instanceof One) {
      const row = this.one(branches as Branch<One>[], field, parent);
      return this.operation.asText && isNonNullType(type) ? orMissing(row) : row;
    }
    if (branches[0]!.rows instanceof Many) return this.many(branches as Branch<Many>[], field, parent);
    return compilePage(this, this.operation, branches as Branch<Page>[], field, parent);
  }

  /** The row of a table whose id is given with the request. */
  byId(type: GraphQLNamedOutputType, table: string, field: Selected): string {
    const alias = this.build.newAlias();
    const node = this.node({ type, rows: null, isMember: false }, field.nodes, alias);
    return `(select ${node} from ${quoted(table)} as ${alias} where ${this.build.column(alias, 'id')} = ${this.build.bind(({ id }) => id)})`;
  }

  /** What is asked of one row, as a JSON object. */
  node({ type, isMember }: Branch<unknown>, nodes: readonly FieldNode[], alias: string): string {
    const variants = this.types.variants.get(type.name);
    if (!variants) return this.object(type as GraphQLObjectType, nodes, alias, isMember);
    const by =
      variants.by instanceof Sql
        ? this.build.render(variants.by, { self: alias })
        : this.build.column(alias, variants.by);
    const cases = Object.entries(variants.types).map(([value, name]) => {
      const member = this.operation.schema.getType(name) as GraphQLObjectType;
      return `when ${literal(value)} then ${this.object(member, nodes, alias, true)}`;
    });
    const chosen = `case ${by} ${cases.join(' ')} end`;
    return this.operation.asText ? orMissing(chosen) : chosen;
  }

  /** SQL's third truth value is no surprise to the client: what is not known to be true of a `Boolean!` is false. */
  private expression(declared: Sql, field: Selected, parent: string | undefined): string {
    const { type } = field.definition;
    const sql = `(${this.build.render(declared, { self: parent, field })})`;
    if (!isNonNullType(type)) return leaf(type, sql);
    if (getNamedType(type).name === 'Boolean') return `${sql} is true`;
    return this.operation.asText ? orMissing(`to_json(${leaf(type, sql)})`) : leaf(type, sql);
  }

  /** The members of a union of relations, or the one relation. Its rows have the type of the field, or of its nodes. */
  private branches(declared: One | Many | Page | Either, field: Selected): Branch<One | Many | Page>[] {
    if (declared instanceof Either) {
      return Object.entries(declared.members).map(([name, rows]) => {
        return { rows, type: this.operation.schema.getType(name) as GraphQLObjectType, isMember: true };
      });
    }
    const named = getNamedType(field.definition.type);
    const type = declared instanceof Page ? nodeTypeOf(named as GraphQLObjectType) : named;
    return [{ rows: declared, type: type as GraphQLNamedOutputType, isMember: isAbstractType(type) }];
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[], alias: string, isMember = false): string {
    const { asText } = this.operation;
    // Ordinary execution has to be told which of several types an object has.
    const entries: [string, string][] = isMember && !asText ? [['__typename', literal(type.name)]] : [];
    const needed: string[] = [];
    for (const field of selectedOn(type, nodes, this.operation)) {
      if (field.name === '__typename') {
        entries.push([field.key, literal(type.name)]);
        continue;
      }
      const declared = this.types.field(type.name, field.name);
      entries.push([field.key, this.field(declared, field, alias)]);
      if (declared instanceof Column && isNonNullType(field.definition.type))
        needed.push(this.build.column(alias, declared.name));
    }
    return missingIfNull(asText ? needed : [], jsonObject(entries));
  }

  private compute({ needs, with: more, by }: Computed, field: Selected, alias: string): string {
    const columns = new Map(needs.map((name) => [camelCase(name), this.build.column(alias, name)]));
    for (const [name, sql] of Object.entries(more))
      columns.set(name, `(${this.build.render(sql, { self: alias, field })})`);
    const shape = shapeOf(field.definition.type, field, this.operation);
    const index = this.computed.push({ by, slot: this.build.slot(field), shape }) - 1;
    return rowForComputing(index, [...columns]);
  }

  private one(branches: readonly Branch<One>[], field: Selected, parent: string | undefined): string {
    const parts = branches.map((branch) => {
      const rows = findRows(this.build, branch.rows, field, parent);
      const node = this.node(branch, field.nodes, rows.scope.self!);
      const order = orderBy(branch.rows.order, this.keys(branch.rows.order, rows));
      return `(select ${node} from ${rows.from}${whereAll(rows.where)}${order} limit 1)`;
    });
    return parts.length === 1 ? parts[0]! : `coalesce(${parts.join(', ')})`;
  }

  private many(branches: readonly Branch<Many>[], field: Selected, parent: string | undefined): string {
    const parts = branches.map((branch) => {
      const rows = findRows(this.build, branch.rows, field, parent);
      const node = this.node(branch, field.nodes, rows.scope.self!);
      return { rows, order: branch.rows.order, columns: [['node', node] as const] };
    });
    const { limit, order } = branches[0]!.rows;
    const list = this.inOrder(parts, order, limit === undefined ? '' : ` limit ${Math.trunc(limit)}`);
    return `(select coalesce(json_agg(r.node), '[]') from (${list}) r)`;
  }

  /** Rows of one relation, or of several together, in order. Each branch gives the same columns. */
  inOrder(
    parts: readonly {
      rows: Clauses;
      order: readonly Step[];
      columns: readonly (readonly [name: string, sql: string])[];
    }[],
    order: readonly Step[],
    limit: string,
  ): string {
    const isUnion = parts.length > 1;
    const selects = parts.map(({ rows, order: steps, columns }) => {
      const keys = this.keys(steps, rows);
      const named = [...columns, ...(isUnion ? keys.map((key, index) => [`k${index}`, key] as const) : [])];
      return `select ${named.map(([name, sql]) => `${sql} as ${name}`).join(', ')} from ${rows.from}${whereAll(rows.where)}${orderBy(steps, keys)}${limit}`;
    });
    if (!isUnion) return selects[0]!;
    return `select * from (${selects.map((select) => `(${select})`).join(' union all ')}) u${orderBy(
      order,
      order.map((_, index) => `k${index}`),
    )}${limit}`;
  }

  keys(order: readonly Step[], rows: Clauses): string[] {
    return order.map((step) => sortKey(this.build, step, rows.scope));
  }

  private fold(what: string, rows: Clauses): string {
    return `(select ${what} from ${rows.from}${whereAll(rows.where)})`;
  }
}
