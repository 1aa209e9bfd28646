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
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** The operation that a root field belongs to. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field asked for, once for each name it is answered under. */
export interface Selected {
  /** Its key in the tree, see `keyOf`. */
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
  const byResponseKey = [...collectSubfields(schema, fragments, variables, type, nodes)];
  const times = new Map<string, number>();
  for (const [, [node]] of byResponseKey) times.set(node!.name.value, (times.get(node!.name.value) ?? 0) + 1);
  const fields = type.getFields();
  return byResponseKey.flatMap(([responseKey, found]) => {
    const name = found[0]!.name.value;
    const definition = fields[name];
    if (!definition) return []; // __typename, which execution answers itself
    const args = getArgumentValues(definition, found[0]!, variables);
    return [{ key: keyOf(name, responseKey, times.get(name) === 1), name, nodes: found, definition, args }];
  });
}

/**
 * A tree is read by field name, as ordinary objects are. Only where a field is asked for more than once do its aliased
 * occurrences get keys of their own, in a form that no field name can have.
 */
export const keyOf = (name: string, responseKey: string, isOnly: boolean) =>
  isOnly || name === responseKey ? name : `${name}:${responseKey}`;

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
