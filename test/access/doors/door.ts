import type { RoundTable } from '../../factories/round-table.js';

type Request = readonly [query: string, variables: object];

/** A place where somebody can put the id of something, and a request that is in order but for it. */
export interface Door {
  /** The table whose rows the ids name, and the column they are named by. */
  readonly leadsTo: string;
  readonly by?: string;
  readonly ask: (id: string, table: RoundTable) => Request | Promise<Request>;
}
