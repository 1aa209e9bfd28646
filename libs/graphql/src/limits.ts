import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface QueryLimits {
  /** Levels of fields below the operation. */
  readonly depth: number;
  /** Fields in all, fragments spread out: each costs about one value to fetch. */
  readonly fields: number;
  /** Fields given another name. */
  readonly aliases: number;
  /** Fields directly below the operation: each query field is a statement, each mutation field a transaction. */
  readonly rootFields: number;
  /** Operations in one document. */
  readonly operations: number;
}

/** The page of a meeting that is held asks for 640. */
export const queryLimits: QueryLimits = { depth: 14, fields: 800, aliases: 30, rootFields: 10, operations: 10 };

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/** Refuses documents that ask for too much, before anything is executed. */
export const withinLimits =
  (limits: QueryLimits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => {
    const sizes = new Map<string, Size>();
    const refuse = (what: string) => context.reportError(new GraphQLError(`This asks for too much: ${what}.`));

    const sizeOfFragment = (fragment: FragmentDefinitionNode): Size => {
      const known = sizes.get(fragment.name.value);
      if (known) return known;
      // Stands in for a fragment that spreads itself; graphql's own rule reports that.
      sizes.set(fragment.name.value, { depth: 0, fields: 0, aliases: 0 });
      const size = sizeOf(fragment.selectionSet);
      sizes.set(fragment.name.value, size);
      return size;
    };

    const sizeOf = (set: SelectionSetNode | undefined): Size => {
      const total: Size = { depth: 0, fields: 0, aliases: 0 };
      for (const selection of set?.selections ?? []) {
        let size: Size = { depth: 0, fields: 0, aliases: 0 };
        if (selection.kind === Kind.FIELD) {
          size = sizeOf(selection.selectionSet);
          size = { depth: size.depth + 1, fields: size.fields + 1, aliases: size.aliases + (selection.alias ? 1 : 0) };
        } else if (selection.kind === Kind.INLINE_FRAGMENT) size = sizeOf(selection.selectionSet);
        else {
          const fragment = context.getFragment(selection.name.value);
          if (fragment) size = sizeOfFragment(fragment);
        }
        total.depth = Math.max(total.depth, size.depth);
        total.fields += size.fields;
        total.aliases += size.aliases;
      }
      return total;
    };

    let operations = 0;
    return {
      OperationDefinition(node) {
        if (++operations === limits.operations + 1) refuse(`more than ${limits.operations} operations in one document`);
        const size = sizeOf(node.selectionSet);
        if (size.depth > limits.depth) refuse(`more than ${limits.depth} levels`);
        if (size.fields > limits.fields) refuse(`more than ${limits.fields} fields`);
        if (size.aliases > limits.aliases) refuse(`more than ${limits.aliases} aliases`);
        const roots = sizeAtRoot(node.selectionSet, context);
        if (roots > limits.rootFields) refuse(`more than ${limits.rootFields} fields at the top`);
      },
    };
  };

function sizeAtRoot(
  set: SelectionSetNode,
  context: ValidationContext,
  within: ReadonlySet<string> = new Set(),
): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + sizeAtRoot(selection.selectionSet, context, within);
    const name = selection.name.value;
    const fragment = within.has(name) ? undefined : context.getFragment(name);
    return sum + (fragment ? sizeAtRoot(fragment.selectionSet, context, new Set([...within, name])) : 0);
  }, 0);
}
