import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeTypeOf } from './connection.js';
import { Column, Computed, Count, Either, Exists, Many, One, Page, Same, type Field } from './declare.js';
import { type DeclaredTypes } from './declared-types.js';
import { FaultyDeclarations } from './errors.js';
import { objectTypeOf } from './selection.js';
import { Arg, isName, Sql } from './sql.js';

type Definition = GraphQLField<unknown, unknown>;

/** Throws, with every fault at once, when declarations do not fit the schema: unknown names, fields that nothing answers. */
export function checkDeclarations(types: DeclaredTypes, schema: GraphQLSchema): void {
  const faults = new Check(types, schema).faults;
  if (faults.length > 0) throw new FaultyDeclarations(faults);
}

class Check {
  readonly faults: string[];

  constructor(
    private readonly types: DeclaredTypes,
    private readonly schema: GraphQLSchema,
  ) {
    this.faults = [...types.faults];
    for (const [name, { table, types: members }] of types.variants) {
      if (!isAbstractType(schema.getType(name))) this.say(name, 'is not a union or interface of the schema');
      for (const member of Object.values(members))
        if (types.tables.get(member) !== table)
          this.say(name, `has the variant ${member}, which is not declared from('${table}')`);
    }
    for (const name of new Set([...types.tables.keys(), ...types.fields.keys()])) this.type(name);
  }

  private say(where: string, what: string) {
    this.faults.push(`${where} ${what}`);
  }

  private type(name: string) {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) return this.say(name, 'is not an object type of the schema');
    const fields = type.getFields();
    const table = this.types.tables.get(name);
    if (table !== undefined) this.name(name, table);
    for (const field of this.types.fields.get(name)?.keys() ?? [])
      if (!fields[field]) this.say(`${name}.${field}`, 'is not in the schema');
    for (const field of Object.values(fields)) {
      const declared = this.types.fields.get(name)?.get(field.name);
      if (declared) this.field(`${name}.${field.name}`, type, field, declared, table !== undefined);
      else if (table !== undefined && !isLeafType(getNamedType(field.type)))
        this.say(`${name}.${field.name}`, 'is an object, and nothing says how to read it');
    }
  }

  private field(where: string, owner: GraphQLObjectType, definition: Definition, declared: Field, hasRow: boolean) {
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (declared instanceof Computed) {
      if (!hasRow) this.say(where, `is computed, but ${owner.name} has no table`);
      if (isAbstractType(type)) this.say(where, `is computed, but ${type.name} is not an object type`);
      return declared.needs.forEach((column) => this.name(where, column));
    }
    if (
      declared instanceof Column ||
      declared instanceof Sql ||
      declared instanceof Count ||
      declared instanceof Exists
    ) {
      if (!isLeafType(type)) this.say(where, 'is declared as a value, but is an object in the schema');
      if (isList && (type.name === 'DateTime' || type.name === 'LocalTime'))
        this.say(where, `is a list of ${type.name}, which is not supported`);
      if (declared instanceof Column) this.name(where, declared.name);
      if (declared instanceof Column && !hasRow) this.say(where, `is a column, but ${owner.name} has no table`);
      if (declared instanceof Sql) this.args(where, definition, declared);
      if (declared instanceof Count || declared instanceof Exists) this.rows(where, definition, declared, hasRow);
      return;
    }
    if (declared instanceof Same) return this.same(where, owner, type);
    if (isLeafType(type)) return this.say(where, 'is declared as rows, but is a value in the schema');
    if (declared instanceof Either) return this.either(where, definition, declared, hasRow);
    this.rows(where, definition, declared, hasRow);
    this.target(where, declared, this.shape(where, definition, declared));
  }

  private same(where: string, owner: GraphQLObjectType, type: GraphQLNamedType) {
    if (this.types.tables.get(type.name) !== this.types.tables.get(owner.name))
      this.say(where, `is read from the same row, but ${type.name} is not declared from the table of ${owner.name}`);
  }

  private either(where: string, definition: Definition, { members }: Either, hasRow: boolean) {
    const kinds = new Set(
      Object.values(members).map(
        (rows) => `${rows.constructor.name} ${rows.order.map(({ descending }) => descending).join()}`,
      ),
    );
    if (kinds.size !== 1) this.say(where, 'has members of different kinds or orders');
    for (const [name, rows] of Object.entries(members)) {
      this.rows(where, definition, rows, hasRow);
      const nodeType = this.shape(where, definition, rows);
      const member = this.schema.getType(name);
      if (!isObjectType(member) || !isAbstractType(nodeType) || !this.schema.isSubType(nodeType, member))
        this.say(where, `has the member ${name}, which is not one of its types`);
      else this.table(where, name, rows);
    }
  }

  /** Whether the field is of the kind declared; answers the type of its rows. */
  private shape(where: string, definition: Definition, rows: One | Many | Page): GraphQLNamedType | undefined {
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (rows instanceof Page) return this.connection(where, definition, rows);
    if (isList !== rows instanceof Many)
      this.say(
        where,
        isList ? 'is a list in the schema, but declared as one' : 'is declared as many, but is no list in the schema',
      );
    if (rows instanceof Many && rows.order.length === 0) this.say(where, 'needs an order');
    return type;
  }

  private connection(where: string, definition: Definition, rows: Page): GraphQLNamedType | undefined {
    const type = getNamedType(definition.type);
    const node = isObjectType(type) ? nodeTypeOf(type) : undefined;
    if (!node) return void this.say(where, 'is declared as a page, but has neither nodes nor edges in the schema');
    if (rows.order.length === 0) this.say(where, 'needs a key');
    const arguments_ = definition.args.map(({ name }) => name);
    for (const needed of ['first', 'after'])
      if (!arguments_.includes(needed)) this.say(where, `has no argument "${needed}"`);
    this.given(where, type as GraphQLObjectType, ['nodes', 'edges', 'pageInfo', 'totalCount']);
    const { edges, pageInfo, totalCount } = (type as GraphQLObjectType).getFields();
    if (edges) this.given(where, objectTypeOf(edges), ['cursor', 'node']);
    if (pageInfo) this.given(where, objectTypeOf(pageInfo), ['hasNextPage', 'endCursor']);
    if (totalCount && rows.total === undefined)
      this.say(where, 'has a totalCount in the schema; say up to how many with `total`');
    return node;
  }

  private given(where: string, type: GraphQLObjectType, names: readonly string[]) {
    for (const name of Object.keys(type.getFields()))
      if (!names.includes(name)) this.say(where, `has the field ${type.name}.${name}, which a page does not give`);
  }

  private target(where: string, rows: One | Many | Page, type: GraphQLNamedType | undefined) {
    if (!type || this.types.variants.has(type.name) || isObjectType(type)) {
      if (type) this.table(where, type.name, rows);
      return;
    }
    this.say(
      where,
      `is ${isInterfaceType(type) ? 'an interface' : 'a union'}; declare ${type.name} as variants(…), or the field as either(…)`,
    );
  }

  private table(where: string, type: string, { source }: One | Many | Page) {
    const table = this.types.variants.get(type)?.table ?? this.types.tables.get(type);
    if (table === undefined) this.say(where, `gives ${type}, which nothing declares`);
    else if (typeof source === 'string' && source !== table)
      this.say(where, `reads from ${source}, but ${type} is declared from ${table}`);
  }

  private rows(where: string, definition: Definition, rows: One | Many | Page | Count | Exists, hasRow: boolean) {
    const { source, on, through } = rows;
    if (typeof source === 'string') this.name(where, source);
    else this.args(where, definition, source);
    if ((on !== undefined || through) && !hasRow)
      this.say(where, 'has `on` or `through`, but there is no row it could belong to');
    if (typeof on === 'string') this.name(where, on);
    else if (on && !(on instanceof Sql))
      Object.entries(on)
        .flat()
        .forEach((column) => this.name(where, column));
    if (through) Object.values(through).forEach((name) => this.name(where, name as string));
    const order = rows instanceof Count || rows instanceof Exists ? [] : rows.order;
    for (const { by } of order) if (typeof by === 'string') this.name(where, by);
    for (const condition of [rows.where ?? []].flat()) {
      if (condition instanceof Sql) this.args(where, definition, condition);
      else
        for (const [column, value] of Object.entries(condition)) {
          this.name(where, column);
          if (value instanceof Arg || value instanceof Sql) this.args(where, definition, value);
        }
    }
  }

  private args(where: string, definition: Definition, from: Sql | Arg) {
    for (const { path } of from instanceof Arg ? [from] : from.args) {
      if (!definition.args.some(({ name }) => name === path[0])) this.say(where, `has no argument "${path[0]}"`);
    }
  }

  private name(where: string, name: string) {
    if (!isName(name)) this.say(where, `names "${name}", which cannot be a table or column`);
  }
}
