import {
  getArgumentValues,
  getNamedType,
  Kind,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** The operation that a root field belongs to. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the JSON goes to the client as it comes from the database; else ordinary execution completes it. */
  readonly asText: boolean;
}

/** A field asked for, once for each name it is answered under. */
export interface Selected {
  /** The name it is answered under. */
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What is asked of an object, with fragments opened and `@skip` and `@include` decided, as GraphQL execution will. */
export function selectedOn(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { schema, fragments, variables }: Operation,
): Selected[] {
  return [...collectSubfields(schema, fragments, variables, type, nodes)].map(([key, found]) => {
    const name = found[0]!.name.value;
    const definition = type.getFields()[name] ?? TypeNameMetaFieldDef;
    const args = getArgumentValues(definition, found[0]!, variables);
    return { key, name, nodes: found, definition, args };
  });
}

/** The object type of a field that must have one. */
export const objectTypeOf = (definition: GraphQLField<unknown, unknown>) =>
  getNamedType(definition.type) as GraphQLObjectType;

/** The variables that a selection uses: those of `@skip`, `@include` and `first` decide by their value, others by being there. */
export interface UsedVariables {
  readonly deciding: readonly string[];
  readonly others: readonly string[];
}

export function variablesOf(nodes: readonly FieldNode[], fragments: Operation['fragments']): UsedVariables {
  const deciding = new Set<string>();
  const others = new Set<string>();
  const opened = new Set<string>();
  const look = (node: FieldNode | FragmentDefinitionNode) =>
    visit(node, {
      Directive: ({ arguments: given }) => {
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
        return false;
      },
      Argument: ({ name, value }) => {
        if (name.value === 'first' && value.kind === Kind.VARIABLE) deciding.add(value.name.value);
      },
      Variable: ({ name }) => void others.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || opened.has(name.value)) return;
        opened.add(name.value);
        look(fragment);
      },
    });
  nodes.forEach(look);
  return { deciding: [...deciding].sort(), others: [...others].sort() };
}

/** What of the variables can change the statement: the value of what decides, and whether others are null. */
export const shapeOf = ({ deciding, others }: UsedVariables, variables: Operation['variables']): string =>
  deciding.map((name) => `${String(variables[name])} `).join('') +
  others.map((name) => nullness(variables[name])).join('');

function nullness(value: unknown): string {
  if (value === null || value === undefined) return 'n';
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return 'v';
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}:${nullness(inner)}`)
    .join()}}`;
}
