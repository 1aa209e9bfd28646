import { randomBytes } from 'node:crypto';
import { demoId } from './draw.js';
import { partnerships } from './partnerships.js';
import { handoversAt } from './handovers.js';
import { audienceOf, type Row } from './rows.js';
import type { Capacity, DemoSeat, Seating } from './seating.js';

interface Sent {
  readonly daysAgo: number;
  readonly state: 'PENDING' | 'WITHDRAWN';
  readonly capacity: Capacity;
  readonly seat: (seat: DemoSeat) => boolean;
}

/** Good for two weeks, as every invitation is: one sent longer ago has expired. */
const DAYS_GOOD = 14;
const vacant = ({ isVacant }: DemoSeat) => isVacant;

const SENT: Record<string, readonly Sent[]> = {
  '1': [
    { daysAgo: 4, state: 'PENDING', capacity: 'DEPUTY', seat: ({ agency }) => agency === 'University of Tynedale' },
  ],
  '2': [{ daysAgo: 9, state: 'PENDING', capacity: 'REPRESENTATIVE', seat: vacant }],
  '4': [{ daysAgo: 40, state: 'WITHDRAWN', capacity: 'REPRESENTATIVE', seat: vacant }],
  '8': [{ daysAgo: 33, state: 'PENDING', capacity: 'REPRESENTATIVE', seat: vacant }],
  '9': [
    { daysAgo: 26, state: 'WITHDRAWN', capacity: 'REPRESENTATIVE', seat: vacant },
    { daysAgo: 2, state: 'PENDING', capacity: 'REPRESENTATIVE', seat: vacant },
  ],
  '10': [{ daysAgo: 30, state: 'PENDING', capacity: 'REPRESENTATIVE', seat: ({ kind }) => kind === 'OBSERVER' }],
  '11': [{ daysAgo: 6, state: 'PENDING', capacity: 'REPRESENTATIVE', seat: vacant }],
};

/** Invitations on their way, out of date, taken back, and those that the newest members accepted. */
export function invitationsTo(seating: Seating): Row[] {
  return partnerships.flatMap((partnership) => {
    const { key } = partnership;
    const [by] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
    if (!by || !/^\d+$/.test(key)) return [];
    const row = (email: string, daysAgo: number, rest: Row): Row => ({
      id: demoId('invitation', key, email),
      audience: audienceOf('APPOINTING', demoId('partnership', key)),
      partnershipId: demoId('partnership', key),
      email,
      seatId: null,
      capacity: null,
      office: null,
      jointly: false,
      startsOn: seating.days.day(-daysAgo),
      // Not drawn like everything else: a link that could be worked out would let anybody in.
      tokenHash: randomBytes(32),
      expiresAt: seating.days.noon(DAYS_GOOD - daysAgo),
      state: 'PENDING',
      invitedById: by.id,
      invitedAt: seating.days.noon(-daysAgo),
      acceptedById: null,
      acceptedAt: null,
      ...rest,
    });
    const sent = (SENT[key] ?? []).map(({ daysAgo, state, capacity, seat: wanted }) => {
      const seat = seating.seatsAt(partnership).find(wanted);
      if (!seat) throw new Error(`${partnership.name} has no seat to invite to.`);
      return row(seating.people.addressee(key), daysAgo, { seatId: seat.id, capacity, state });
    });
    const accepted = newcomersTo(seating, key).map(({ person, seat, capacity, startsOn, daysAgo }) =>
      row(person.email, daysAgo + 2, {
        seatId: seat.id,
        capacity,
        startsOn,
        state: 'ACCEPTED',
        acceptedById: person.id,
        acceptedAt: seating.days.noon(-daysAgo),
      }),
    );
    const office = key === '13' ? [row(seating.people.addressee(key), 60, { office: 'COORDINATOR' })] : [];
    return [
      ...sent,
      ...accepted,
      ...office,
      ...handoversAt(seating, partnership).map(({ invitation }) => row(...invitation)),
    ];
  });
}

/** Those whose term began within the last three months came by an invitation that is still on record. */
const newcomersTo = ({ seatTerms, days }: Seating, key: string) =>
  seatTerms
    .map((term) => ({ ...term, daysAgo: days.since(term.startsOn) }))
    .filter(({ seat, endedAt, daysAgo }) => seat.partnership.key === key && !endedAt && daysAgo < 90);
