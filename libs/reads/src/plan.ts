import { createHash } from 'node:crypto';
import {
  getArgumentValues,
  isCompositeType,
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedOutputType,
} from 'graphql';
import { Compiler } from './compiler.js';
import { type DeclaredTypes } from './declared-types.js';
import { finishWith, type Finish } from './finish.js';
import { type Operation, type Selected } from './selection.js';
import { StatementBuilder, type Given } from './statement.js';

/** A root field, compiled: one statement, where its values come from, and the last touches on its answer. */
export interface Plan {
  /** The same for the same text, so that it stays prepared. */
  readonly name: string;
  readonly text: string;
  readonly args: (variables: Operation['variables']) => Given['args'];
  readonly values: (given: Given) => unknown[];
  readonly finish: Finish;
}

/** What a root field is read by: its declaration, or the id of one row. */
export type Way = 'declaration' | 'id';

export interface RootField {
  readonly type: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** Compiles a root field as it is asked for in one operation. */
export function compilePlan(
  types: DeclaredTypes,
  operation: Operation,
  { type, definition, nodes }: RootField,
  way: Way,
): Plan {
  const build = new StatementBuilder();
  const compiler = new Compiler(types, operation, build);
  const args = getArgumentValues(definition, nodes[0]!, operation.variables);
  const field: Selected = { key: definition.name, name: definition.name, nodes, definition, args };
  const sql = way === 'id' ? byId(types, compiler, field) : byDeclaration(types, compiler, type, field);
  const text = `select ${sql} as tree`;
  return {
    name: `read_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`,
    text,
    args: build.argumentReader(),
    values: (given) => build.parameters.map((parameter) => parameter(given)),
    finish: finishWith(compiler.computed),
  };
}

function byDeclaration(types: DeclaredTypes, compiler: Compiler, type: string, field: Selected): string {
  const declared = types.fields.get(type)?.get(field.name);
  if (!declared) throw new Error(`${type}.${field.name} has no declared read.`);
  const sql = compiler.field(declared, field, undefined);
  // Objects are JSON as they are; a bare value has to become it.
  return isCompositeType(getNamedType(field.definition.type)) ? sql : `to_json(${sql})`;
}

function byId(types: DeclaredTypes, compiler: Compiler, field: Selected): string {
  const type = getNamedType(field.definition.type) as GraphQLNamedOutputType;
  const table = types.variants.get(type.name)?.table ?? types.tables.get(type.name);
  if (!table) throw new Error(`${type.name} is not declared with a table, so it cannot be read by id.`);
  return compiler.byId(type, table, field);
}
