import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';

export const read = (query: string) => (id: string) => [query, { id }] as const;

export const PROBLEMS = 'problems { code message path }';

/** A mutation that takes an input; of its answer only what has nothing to do with chance. */
export const change =
  (name: string, type: string, input: (id: string, table: RoundTable) => object): Door['ask'] =>
  (id, table) => [
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${PROBLEMS} } }`,
    { input: input(id, table) },
  ];
