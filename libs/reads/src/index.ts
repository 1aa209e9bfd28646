export { arg, link, parent, self, sql } from './sql.js';
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
