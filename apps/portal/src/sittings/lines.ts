import type { LiveSittingFragment } from '../gql/graphql';
import type { HeldFacts } from './facts';
import { invitedName } from '../meetings/invitations';
import { sectorOrder } from '../table/sectors';

type Fact = NonNullable<HeldFacts['sitting']>['attendance'][number];

/** Who it is, as the page knows, and how they stand, as it was last heard. */
export type Line = LiveSittingFragment['attendance'][number] &
  Pick<Fact, 'seat' | 'agencyName' | 'isInvited' | 'answer'>;

export const isSeat = ({ capacity, seat }: Pick<Line, 'capacity' | 'seat'>) =>
  seat !== null && seat !== undefined && capacity !== 'OBSERVER';

/** The seat, the agency, or the person: what the line is about. Agencies are called as on the day of the meeting. */
export const lineName = ({ seat, agencyName, name }: Pick<Line, 'seat' | 'agencyName' | 'name'>) =>
  seat ? invitedName({ seat, agencyName }) : agencyName ? `${name}, ${agencyName}` : name;

/** What was heard of each line, with what the page knows of it; seats by their sectors, then the rest. */
export function linesOf(facts: readonly Fact[], live: LiveSittingFragment['attendance']): Line[] {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const sector = ({ seat }: Line) => (seat ? sectorOrder.indexOf(seat.agency.sector) : sectorOrder.length);
  return live
    .map((line): Line => {
      const { seat = null, agencyName = null, isInvited = true, answer = 'NONE' } = known.get(line.id) ?? {};
      return { ...line, seat, agencyName, isInvited, answer };
    })
    .toSorted((a, b) => sector(a) - sector(b) || lineName(a).localeCompare(lineName(b), 'en-GB'));
}
