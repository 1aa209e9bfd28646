import type { LiveSittingFragment } from '../gql/graphql';
import type { HeldFacts } from './facts';
import { seatName } from '../meetings/words';
import { sectorOrder } from '../table/sectors';

type Fact = NonNullable<HeldFacts['sitting']>['attendance'][number];

/** Who it is, as the page knows, and how they stand, as it was last heard. */
export type Line = LiveSittingFragment['attendance'][number] & Pick<Fact, 'seat' | 'agency' | 'isInvited' | 'answer'>;

export const isSeat = ({ capacity, seat }: Pick<Line, 'capacity' | 'seat'>) =>
  seat !== null && seat !== undefined && capacity !== 'OBSERVER';

/** The seat, the agency, or the person: what the line is about. */
export const lineName = ({ seat, agency, name }: Pick<Line, 'seat' | 'agency' | 'name'>) =>
  seat ? seatName(seat) : agency ? `${name}, ${agency.name}` : name;

/** What was heard of each line, with what the page knows of it; seats by their sectors, then the rest. */
export function linesOf(facts: readonly Fact[], live: LiveSittingFragment['attendance']): Line[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const sector = ({ seat }: Line) => (seat ? sectorOrder.indexOf(seat.agency.sector) : sectorOrder.length);
  return live
    .map((line): Line => {
      const { seat = null, agency = null, isInvited = true, answer = 'NONE' } = known.get(line.id) ?? {};
      return { ...line, seat, agency, isInvited, answer };
    })
    .toSorted((a, b) => sector(a) - sector(b) || lineName(a).localeCompare(lineName(b), 'en-GB'));
}
