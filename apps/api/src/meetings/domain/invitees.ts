import { problem, refuse } from '@lib/kernel';
import type { SeatAtTable } from '../../partnerships/index.js';
import type { Invitee } from './meeting-invitation.js';
import type { MeetingAudience } from './meeting.js';

/** Somebody without a seat, by the name that the organiser gave them. */
export interface Guest {
  readonly personId: string;
  readonly name: string;
}

interface Choice {
  readonly seenBy: MeetingAudience;
  /** Null: every seat that may see the meeting, observers not. */
  readonly seatIds: readonly string[] | null;
  readonly guests: readonly Guest[];
}

interface Table {
  readonly seats: readonly SeatAtTable[];
  readonly officerIds: readonly string[];
}

export interface WhoComes {
  readonly invitees: Invitee[];
  /** Seats and people invited who would not see the meeting by its audience alone. */
  readonly extraSeatIds: string[];
  readonly extraPersonIds: string[];
}

/** Who is invited to a meeting, and which of them its audience must be widened for. Officers always are. */
export function whoComes({ seenBy, seatIds, guests: named }: Choice, { seats, officerIds }: Table): WhoComes {
  const known = new Map(seats.map((seat) => [seat.id, seat]));
  refuse([
    seatIds?.some((id) => !known.has(id)) &&
      problem('NOT_A_CHOICE', 'One of the seats is no longer at this table. Choose again.', 'seatIds'),
  ]);
  const chosen = seatIds
    ? [...new Set(seatIds)].flatMap((id) => known.get(id) ?? [])
    : seats.filter((seat) => sees(seenBy, seat));
  const seated = new Set(chosen.map(({ representativeId }) => representativeId));
  const officers = officerIds.filter((id) => !seated.has(id));
  const guests = [...new Map(named.map((guest) => [guest.personId, guest])).values()].filter(
    ({ personId }) => !seated.has(personId) && !officerIds.includes(personId),
  );
  refuse([
    chosen.length + officers.length + guests.length === 0 &&
      problem('REQUIRED', 'Invite at least one seat or guest.', 'seatIds'),
  ]);
  return {
    invitees: [
      ...chosen.map((seat): Invitee => ({ role: seat.kind === 'OBSERVER' ? 'OBSERVER' : 'SEAT', seatId: seat.id })),
      ...officers.map((personId): Invitee => ({ role: 'OFFICER', personId })),
      ...guests.map(({ personId, name }): Invitee => ({ role: 'GUEST', personId, name })),
    ],
    extraSeatIds: chosen.filter((seat) => !sees(seenBy, seat)).map(({ id }) => id),
    extraPersonIds: guests.map(({ personId }) => personId),
  };
}

function sees(seenBy: MeetingAudience, { kind, isStatutory }: SeatAtTable): boolean {
  if (seenBy === 'PARTNERSHIP') return kind !== 'OBSERVER';
  return seenBy === 'STATUTORY' && isStatutory;
}
