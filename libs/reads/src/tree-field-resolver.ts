import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { keyOf } from './selection.js';

/**
 * The default field resolver. Compiled trees are read by field name like any object; only a field that was asked for more
 * than once has a key of its own for each alias.
 */
export const treeFieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const { key } = info.path;
  if (key !== info.fieldName) {
    const own = (source as Record<string, unknown>)[keyOf(info.fieldName, String(key), false)];
    if (own !== undefined) return own;
  }
  return defaultFieldResolver(source, args, context, info);
};
