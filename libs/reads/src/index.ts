export { arg, found, link, parent, self, sql } from './sql.js';
export {
  asc,
  column,
  computed,
  count,
  desc,
  either,
  exists,
  from,
  many,
  one,
  page,
  reads,
  same,
  variants,
  type Declarations,
} from './declare.js';
export { BadCursor, BadPageSize, expectPageSize, FaultyDeclarations, InvalidValue } from './errors.js';
export { ReadModel, type Reader, type ReadModelOptions } from './read-model.js';
export { stringifyAnswer, TextPlugin } from './text-plugin.js';
export { treeFieldResolver } from './tree-field-resolver.js';
