import type { InviteeSeatFragment, MeetingAudience } from '../gql/graphql';
import { graphql } from '../gql';

export const InviteeSeatFragmentDocument = graphql(`
  fragment InviteeSeat on Seat {
    id
    title
    memberName
    kind
    isStatutory
    agency {
      id
      name
      sector
    }
    representative {
      id
      person {
        id
        name
      }
    }
  }
`);

export type InviteeSeat = InviteeSeatFragment;

export interface InviteeValues {
  seenBy: MeetingAudience;
  /** What an agency must have signed to see it; empty when nothing is asked for. */
  agreementId: string;
  /** Every seat that may see it, or those ticked. */
  invite: 'ALL' | 'CHOSEN';
  seatIds: string[];
  observerSeatIds: string[];
  guests: { key: string; name: string; email: string }[];
}

export const isObserver = ({ kind }: InviteeSeat) => kind === 'OBSERVER';
/** The invitation goes to the representative; without one it reaches nobody. */
export const isVacant = ({ representative }: InviteeSeat) => !representative;

/** Seats that see the meeting without being invited by name. */
export function seatsThatMaySee(seats: readonly InviteeSeat[], seenBy: MeetingAudience) {
  switch (seenBy) {
    case 'PARTNERSHIP':
      return seats.filter((seat) => !isObserver(seat));
    case 'STATUTORY':
      return seats.filter((seat) => !isObserver(seat) && seat.isStatutory);
    default:
      return [];
  }
}

export function invitedSeats(
  seats: readonly InviteeSeat[],
  { seenBy, invite, seatIds, observerSeatIds }: InviteeValues,
) {
  const ofTable = invite === 'ALL' ? seatsThatMaySee(seats, seenBy) : seats.filter(({ id }) => seatIds.includes(id));
  return [...ofTable, ...seats.filter(({ id }) => observerSeatIds.includes(id))];
}

/** Left out when nothing was chosen, so that a seat added meanwhile is invited as well. */
export function seatIdsInput(seats: readonly InviteeSeat[], values: InviteeValues) {
  const isDefault = values.invite === 'ALL' && values.observerSeatIds.length === 0;
  return isDefault ? undefined : invitedSeats(seats, values).map(({ id }) => id);
}
