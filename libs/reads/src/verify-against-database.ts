import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { type DeclaredTypes } from './declared-types.js';
import { Computed, Either, Page, type Field } from './declare.js';
import { FaultyDeclarations } from './errors.js';
import { compilePlan, type RootField, type Way } from './plan.js';

/** What it takes to ask a database; a client or pool of `pg` does. */
export interface Asks {
  query(text: string): Promise<unknown>;
}

type Definition = GraphQLField<unknown, unknown>;

/**
 * Has PostgreSQL plan, but not run, the statement of every declared field by itself, as the role that is connected: names a
 * table, a column, a type or a right that is missing. Throws with all that was found.
 */
export async function verifyAgainstDatabase(types: DeclaredTypes, schema: GraphQLSchema, client: Asks): Promise<void> {
  const faults: string[] = [];
  for (const { where, root, way, variables } of everyField(types, schema)) {
    const { text } = compilePlan(types, { schema, fragments: {}, variables, asText: true }, root, way);
    try {
      await client.query(`explain (generic_plan, costs off) ${text}`);
    } catch (error) {
      faults.push(`${where}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new FaultyDeclarations(faults);
}

function* everyField(types: DeclaredTypes, schema: GraphQLSchema) {
  for (const name of new Set([...types.tables.keys(), ...types.fields.keys()])) {
    const type = schema.getType(name) as GraphQLObjectType;
    for (const definition of Object.values(type.getFields())) {
      const declared = types.fields.get(name)?.get(definition.name);
      const isOnRow = types.tables.has(name);
      if (!isOnRow && !declared) continue;
      const asked = fieldAsText(definition, isPage(declared), !(declared instanceof Computed));
      const variables = Object.fromEntries(definition.args.map((arg) => [arg.name, example(arg.type)]));
      const root: RootField = isOnRow
        ? {
            type: 'Query',
            definition: { name: 'row', type, args: [] } as unknown as Definition,
            nodes: [node(`row { ${asked} }`)],
          }
        : { type: name, definition, nodes: [node(asked)] };
      yield {
        where: `${name}.${definition.name}`,
        root,
        way: (isOnRow ? 'id' : 'declaration') satisfies Way as Way,
        variables,
      };
    }
  }
}

const node = (text: string) =>
  (parse(`{ ${text} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet
    .selections[0] as FieldNode;

function fieldAsText({ name, args, type }: Definition, isConnection: boolean, opens: boolean): string {
  const given = args.length > 0 ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  const named = getNamedType(type);
  if (!isCompositeType(named) || !opens) return name + given;
  return `${name}${given} { ${isConnection ? connectionAsText(named as GraphQLObjectType) : '__typename'} }`;
}

const isPage = (declared: Field | undefined) =>
  declared instanceof Page || (declared instanceof Either && Object.values(declared.members)[0] instanceof Page);

function connectionAsText(connection: GraphQLObjectType): string {
  const below: Record<string, string> = {
    nodes: ' { __typename }',
    edges: ' { cursor node { __typename } }',
    pageInfo: ' { endCursor }',
  };
  return Object.keys(connection.getFields())
    .map((name) => name + (below[name] ?? ''))
    .join(' ');
}

/** Something that an argument could be; it is not run with. */
function example(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value as unknown;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, example(field.type)]));
  return type.name === 'Int' || type.name === 'Float' ? 1 : type.name === 'Boolean' ? true : '1';
}
