import type { Office, SeatCapacity } from '../gql/enums';

export interface InviteLine {
  email: string;
  /** As `seatPlace` and `officePlace` make it; empty while nothing is chosen. */
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

/** `from` is the first day that it is free, empty when it is free now. */
export const seatPlace = (id: string, capacity: SeatCapacity, from = '') => ['seat', id, capacity, from].join(':');
export const officePlace = (office: Office, { jointly = false, from = '' } = {}) =>
  ['office', office, jointly ? 'JOINTLY' : '', from].join(':');

interface Term {
  startsOn: string;
  endsOn: string;
}

/** As the server wants it. A successor begins when the place is free, though the others on the list begin before. */
export function inputOf({ email, place }: InviteLine, { startsOn, endsOn }: Term) {
  const [kind, what = '', how, from = ''] = place.split(':');
  const first = startsOn > from ? startsOn : from;
  const term = { email: email.trim(), startsOn: first || null, endsOn: endsOn || null };
  return kind === 'office'
    ? { ...term, office: what as Office, jointly: how === 'JOINTLY' }
    : { ...term, seatId: what, capacity: how as SeatCapacity };
}
