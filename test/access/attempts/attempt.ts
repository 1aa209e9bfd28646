import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';

/** One mutation in good order, on something made anew after each time it was done, so that what one person did is not there for the next. */
export interface Attempt {
  /** The ability that the program asks for. */
  readonly ability: string;
  readonly input: (table: RoundTable, chair: Visitor) => Promise<object>;
  readonly type: string;
  /** What the policy is asked about, where it is not the thing of the others. */
  readonly about?: (table: RoundTable) => object;
}
