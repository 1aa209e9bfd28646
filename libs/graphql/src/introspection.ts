import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

const HARMLESS = new Set(['name', '__typename']);

/**
 * Refuses questions about the schema. Only whether a type of a given name exists is answered, because the audit of
 * GraphQL over HTTP asks that; whoever knows the name learns nothing more.
 */
export function schemaNotTold(context: ValidationContext): ASTVisitor {
  const refuse = () =>
    context.reportError(new GraphQLError('Questions about the schema are not answered here: read schema.graphql.'));
  return {
    Field(node) {
      if (node.name.value === '__schema') refuse();
      if (node.name.value !== '__type') return;
      const asksMore = node.selectionSet?.selections.some(
        (each) => each.kind !== Kind.FIELD || !HARMLESS.has(each.name.value),
      );
      if (asksMore) refuse();
    },
  };
}
