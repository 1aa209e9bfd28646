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
import { finishByType, finishList, finishObject, HIDDEN, type ComputedPart, type Finish } from './finish.js';
import { leaf } from './leaf.js';
import { compilePage } from './page.js';
import { type Branch, type Part } from './parts.js';
import { findRows, orderBy, sortKey, whereAll, type Clauses } from './rows.js';
import { selectedOn, type Operation, type Selected } from './selection.js';
import { camelCase, quoted, Sql } from './sql.js';
import { jsonObject, literal, type StatementBuilder } from './statement.js';

/** Turns what is asked for into SQL, along the declarations. */
export class Compiler {
  constructor(
    private readonly types: DeclaredTypes,
    private readonly operation: Operation,
    readonly build: StatementBuilder,
  ) {}

  /** A field of the row `parent`, or a root field when there is none. */
  field(declared: Field, field: Selected, parent: string | undefined): Part {
    if (declared instanceof Column)
      return { sql: leaf(field.definition.type, this.build.column(parent!, declared.name)) };
    if (declared instanceof Sql) return { sql: this.expression(declared, field, parent) };
    if (declared instanceof Same)
      return this.object(getNamedType(field.definition.type) as GraphQLObjectType, field.nodes, parent!, false);
    if (declared instanceof Count) return this.fold('count(*)', findRows(this.build, declared, field, parent));
    if (declared instanceof Exists)
      return { sql: `exists ${this.fold('1', findRows(this.build, declared, field, parent)).sql}` };
    if (declared instanceof Computed) throw new Error('Computed fields are compiled with their object.');
    const branches = this.branches(declared, field);
    if (branches[0]!.rows instanceof One) return this.one(branches as Branch<One>[], field, parent);
    if (branches[0]!.rows instanceof Many) return this.many(branches as Branch<Many>[], field, parent);
    return compilePage(this, this.operation, branches as Branch<Page>[], field, parent);
  }

  /** The row of a table whose id is given with the request. */
  byId(type: GraphQLNamedOutputType, table: string, field: Selected): Part {
    const alias = this.build.newAlias();
    const { sql, finish } = this.node({ type, rows: null, isMember: false }, field.nodes, alias);
    return {
      sql: `(select ${sql} from ${quoted(table)} as ${alias} where ${this.build.column(alias, 'id')} = ${this.build.bind(({ id }) => id)})`,
      finish,
    };
  }

  /** What is asked of one row, as a JSON object. */
  node({ type, isMember }: Branch<unknown>, nodes: readonly FieldNode[], alias: string): Part {
    const variants = this.types.variants.get(type.name);
    if (!variants) return this.object(type as GraphQLObjectType, nodes, alias, isMember);
    const by =
      variants.by instanceof Sql
        ? this.build.render(variants.by, { self: alias })
        : this.build.column(alias, variants.by);
    const finishes = new Map<string, Finish | undefined>();
    const cases = Object.entries(variants.types).map(([value, name]) => {
      const { sql, finish } = this.object(this.operation.schema.getType(name) as GraphQLObjectType, nodes, alias, true);
      finishes.set(name, finish);
      return `when ${literal(value)} then ${sql}`;
    });
    return { sql: `case ${by} ${cases.join(' ')} end`, finish: finishByType(finishes) };
  }

  /** SQL's third truth value is no surprise to the client: what is not known to be true of a `Boolean!` is false. */
  private expression(declared: Sql, field: Selected, parent: string | undefined): string {
    const { type } = field.definition;
    const sql = `(${this.build.render(declared, { self: parent, field })})`;
    return isNonNullType(type) && getNamedType(type).name === 'Boolean' ? `${sql} is true` : leaf(type, sql);
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

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[], alias: string, tellType: boolean): Part {
    const entries: [string, string][] = tellType ? [['__typename', `'${type.name}'`]] : [];
    const children: [string, Finish][] = [];
    const computed: ComputedPart[] = [];
    const hidden = new Map<string, string>();
    for (const field of selectedOn(type, nodes, this.operation)) {
      const declared = this.types.field(type.name, field.name);
      if (declared instanceof Computed) {
        computed.push({ key: field.key, by: declared.by, slot: this.build.slot(field) });
        for (const name of declared.needs) hidden.set(camelCase(name), this.build.column(alias, name));
        for (const [name, sql] of Object.entries(declared.with))
          if (!hidden.has(name)) hidden.set(name, `(${this.build.render(sql, { self: alias, field })})`);
        continue;
      }
      const { sql, finish } = this.field(declared, field, alias);
      entries.push([field.key, sql]);
      if (finish) children.push([field.key, finish]);
    }
    if (computed.length > 0) entries.push([HIDDEN, jsonObject([...hidden])]);
    return { sql: jsonObject(entries), finish: finishObject(children, computed) };
  }

  private one(branches: readonly Branch<One>[], field: Selected, parent: string | undefined): Part {
    const parts = branches.map((branch) => {
      const rows = findRows(this.build, branch.rows, field, parent);
      const { sql, finish } = this.node(branch, field.nodes, rows.scope.self!);
      const order = orderBy(branch.rows.order, this.keys(branch.rows.order, rows));
      return {
        name: branch.type.name,
        finish,
        sql: `(select ${sql} from ${rows.from}${whereAll(rows.where)}${order} limit 1)`,
      };
    });
    if (parts.length === 1) return parts[0]!;
    return {
      sql: `coalesce(${parts.map(({ sql }) => sql).join(', ')})`,
      finish: finishByType(new Map(parts.map(({ name, finish }) => [name, finish]))),
    };
  }

  private many(branches: readonly Branch<Many>[], field: Selected, parent: string | undefined): Part {
    const parts = branches.map((branch) => {
      const rows = findRows(this.build, branch.rows, field, parent);
      const node = this.node(branch, field.nodes, rows.scope.self!);
      return {
        name: branch.type.name,
        finish: node.finish,
        rows,
        order: branch.rows.order,
        columns: [['node', node.sql]] as const,
      };
    });
    const { limit, order } = branches[0]!.rows;
    const list = this.inOrder(parts, order, limit === undefined ? '' : ` limit ${Math.trunc(limit)}`);
    const each =
      parts.length === 1 ? parts[0]!.finish : finishByType(new Map(parts.map(({ name, finish }) => [name, finish])));
    return { sql: `(select coalesce(json_agg(r.node), '[]') from (${list}) r)`, finish: finishList(each) };
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

  private fold(what: string, rows: Clauses): Part {
    return { sql: `(select ${what} from ${rows.from}${whereAll(rows.where)})` };
  }
}
