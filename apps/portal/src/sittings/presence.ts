import type { TableSeat } from '../table/layout';
import { whereaboutsOf, type Spelled } from './words';

/** How a seat is drawn: filled once somebody is there, with a second ring for a deputy, in outline for apologies. */
export function presenceOf(line: {
  capacity: string;
  state: string;
  spells: readonly Spelled[];
}): NonNullable<TableSeat['response']> {
  const where = whereaboutsOf(line);
  if (where === 'apologies') return 'apologies';
  if (where !== 'here') return 'away';
  return line.capacity === 'DEPUTY' ? 'deputy' : 'accepted';
}
