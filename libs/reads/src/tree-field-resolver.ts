import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';

/** An object that was read. Its fields stand under the names that they are answered under. */
class Tree {
  [name: string]: unknown;
}

/** What was read, for ordinary execution. */
export const treeOf = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.assign(new Tree(), value) : value,
  );

/** The default field resolver, which knows objects that were read from others. */
export const treeFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) =>
  source instanceof Tree ? source[info.path.key] : defaultFieldResolver(source, args, context, info);
