import type { Office, SeatCapacity } from '../gql/enums';

export interface InviteLine {
  email: string;
  /** `seat:<id>:<capacity>` or `office:<office>`; empty while nothing is chosen. */
  place: string;
  /** What the server said about this line last time. */
  answer: string;
}

interface OfferedSeat {
  id: string;
  agency: { emailDomains: readonly string[] };
  representative?: unknown;
  deputy?: unknown;
}

/** Addresses in whatever was pasted: one a line, with commas, or as a mail program writes them: Name <a@b.org> */
export const emailsIn = (pasted: string) => {
  // In two steps: one pattern for both goes over a long paste again from each of its letters.
  const words = pasted.split(/[\s,;<>"]+/);
  return [...new Set(words.filter((word) => /.@./.test(word)).map((email) => email.toLowerCase()))];
};

/** One line for each new address, with the seat of its agency where only one fits: vacant first, then without a deputy. */
export function linesFor(pasted: string, known: readonly InviteLine[], seats: readonly OfferedSeat[]): InviteLine[] {
  const lines = [...known];
  for (const email of emailsIn(pasted)) {
    if (!lines.some((line) => line.email === email))
      lines.push({ email, place: placeFor(email, lines, seats), answer: '' });
  }
  return lines;
}

function placeFor(email: string, lines: readonly InviteLine[], seats: readonly OfferedSeat[]) {
  const domain = email.split('@')[1] ?? '';
  const ofAgency = seats.filter(({ agency }) => agency.emailDomains.includes(domain));
  const free = [
    ofAgency.filter((seat) => !seat.representative).map(({ id }) => seatPlace(id, 'REPRESENTATIVE')),
    ofAgency.filter((seat) => !seat.deputy).map(({ id }) => seatPlace(id, 'DEPUTY')),
  ].map((places) => places.filter((place) => !lines.some((line) => line.place === place)));
  const fitting = free.find((places) => places.length) ?? [];
  return fitting.length === 1 ? fitting[0]! : '';
}

export const seatPlace = (id: string, capacity: SeatCapacity) => `seat:${id}:${capacity}`;
export const officePlace = (office: Office) => `office:${office}`;

/** As the server wants it. */
export function inputOf({ email, place }: InviteLine) {
  const [kind, what = '', capacity] = place.split(':');
  return kind === 'office'
    ? { email: email.trim(), office: what as Office }
    : { email: email.trim(), seatId: what, capacity: capacity as SeatCapacity };
}
