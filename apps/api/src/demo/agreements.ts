import { demoId } from './draw.js';
import type { NamedAudience } from './named-audience.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { audienceOf, type Row } from './rows.js';
import type { DemoSeat, Seating } from './seating.js';
import { shortNameOf } from './tables.js';

export interface Agreements {
  readonly agreementAudiences: NamedAudience[];
  readonly agreements: Row[];
  readonly agreementParties: Row[];
  readonly agreementSignatures: Row[];
  /** Taken back after they were signed. */
  readonly agreementWithdrawals: {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  }[];
}

/** Days from today. */
interface Planned {
  readonly starts: number;
  readonly review: number;
  readonly ends: number;
  /** How many of a hundred agencies have signed; its host and whoever chairs always. */
  readonly signed: number;
  /** A charity at the table signed for a time that was over so many days ago. */
  readonly charityLapsed?: number;
  readonly withdrawn?: { readonly daysAgo: number; readonly reason: string };
}

const usual: Planned = { starts: -240, review: 125, ends: 490, signed: 85 };

/** Of each partnership, oldest version first. The rest have none: they share nothing that needs one, or have not got so far. */
const PLANNED: Readonly<Record<string, readonly Planned[]>> = {
  '1': [{ ...usual, signed: 90 }],
  '2': [{ ...usual, review: -9, signed: 80 }],
  '3': [{ ...usual, signed: 100, charityLapsed: 12 }],
  '4': [
    { starts: -700, review: -60, ends: 19, signed: 100 },
    { starts: -10, review: 355, ends: 720, signed: 35 },
  ],
  '5': [{ ...usual, signed: 75 }],
  '6': [{ ...usual, review: 40, signed: 70 }],
  '8': [
    {
      ...usual,
      signed: 60,
      withdrawn: {
        daysAgo: 80,
        reason: 'The joint office took over the duties of the three forces; a new version names it.',
      },
    },
    { starts: -75, review: 290, ends: 655, signed: 85 },
  ],
  '9': [{ starts: -760, review: -395, ends: -30, signed: 80 }],
  '10': [{ ...usual, signed: 95 }],
  '11': [usual],
  '12': [{ ...usual, starts: 20, review: 385, ends: 750, signed: 40 }],
};

const PURPOSES = `To find people who are exploited, and to protect them.
To plan visits and joint enforcement, so that no agency works against another.
To know where exploitation happens, and what has helped.`;
const CATEGORIES = `Businesses and premises, and what is known of the risk there.
Numbers of people found, by kind of exploitation; no names.
Contacts of staff at each agency.`;
const NOTES = `Police forces and other competent authorities: Part 3 of the Data Protection Act 2018.
Councils and health bodies: their duties under the Care Act 2014 and section 52 of the Modern Slavery Act 2015.`;

/** The agreements of the demo, and who has signed them. */
export function agreementsOf(seating: Seating): Agreements {
  const drawn: Agreements = {
    agreementAudiences: [],
    agreements: [],
    agreementParties: [],
    agreementSignatures: [],
    agreementWithdrawals: [],
  };
  for (const partnership of partnerships)
    (PLANNED[partnership.key] ?? []).forEach((planned, index) => draw(drawn, seating, partnership, planned, index));
  return drawn;
}

/** The first version of the agreement of a partnership, by which its meetings ask for it. */
export const agreementIdOf = (key: string, edition = 1): string => demoId('agreement', key, edition);

function draw(drawn: Agreements, seating: Seating, partnership: DemoPartnership, planned: Planned, index: number) {
  const { days } = seating;
  const id = agreementIdOf(partnership.key, index + 1);
  const partnershipId = demoId('partnership', partnership.key);
  const audience = audienceOf('NAMED', id);
  const [officer] = [...seating.officers(partnership, 'COORDINATOR'), ...seating.officers(partnership, 'CHAIR')];
  if (!officer) return;
  const { withdrawn } = planned;
  drawn.agreementAudiences.push({
    key: audience,
    partnershipId,
    extends: audienceOf('TABLE', partnershipId),
    seatIds: [],
    personIds: [],
  });
  drawn.agreements.push({
    id,
    audience,
    partnershipId,
    familyId: agreementIdOf(partnership.key),
    edition: index + 1,
    title: `${shortNameOf(partnership)} information-sharing agreement ${days.day(planned.starts).slice(0, 4)}`,
    purposes: PURPOSES,
    lawfulBases: ['LAW_ENFORCEMENT', 'LEGAL_OBLIGATION', 'PUBLIC_TASK'],
    lawfulBasisNotes: NOTES,
    categories: CATEGORIES,
    startsOn: days.day(planned.starts),
    reviewOn: days.day(planned.review),
    expiresOn: days.day(planned.ends),
    addedById: officer.id,
    addedAt: days.noon(Math.min(planned.starts, 0) - 20),
  });
  if (withdrawn)
    drawn.agreementWithdrawals.push({
      id,
      at: days.noon(-withdrawn.daysAgo),
      by: officer.id,
      reason: withdrawn.reason,
    });
  const seats = seating
    .seatsAt(partnership)
    .filter(({ title, kind, heldBy }) => title === '' && kind !== 'OBSERVER' && !heldBy);
  const charity = seats.find((seat) => isCharity(seat, partnership));
  for (const seat of seats) {
    const party = {
      id: demoId('party', id, seat.agency),
      audience,
      agreementId: id,
      agencyId: demoId('agency', seat.agency),
    };
    drawn.agreementParties.push(party);
    const isSure = [partnership.host, partnership.chairedBy].includes(seat.agency) || seat === charity;
    if (!isSure && demoLot(id, seat.agency) >= planned.signed) continue;
    const holder = seating.holder(seat, 'REPRESENTATIVE');
    const ago = Math.max(1, -planned.starts - (demoLot('day', id, seat.agency) % 20));
    drawn.agreementSignatures.push({
      id: demoId('signature', id, seat.agency),
      audience,
      partyId: party.id,
      agreementId: id,
      agencyId: party.agencyId,
      signatoryName: holder?.name ?? 'Chief executive',
      signatoryTitle: holder?.jobTitle ?? '',
      signedOn: days.day(-ago),
      endsOn: seat === charity && planned.charityLapsed ? days.day(-planned.charityLapsed) : null,
      onPaper: true,
      recordedById: officer.id,
      recordedAt: days.noon(-ago),
    });
  }
}

const isCharity = ({ agency }: DemoSeat, { host, chairedBy }: DemoPartnership): boolean =>
  /Trust|House|Shelter|Project|Light|Refuge|Doorstep/.test(agency) && agency !== host && agency !== chairedBy;

/** A number below a hundred, the same every time, whatever else is drawn. */
const demoLot = (...names: string[]): number => Number.parseInt(demoId('lot', ...names).slice(0, 8), 16) % 100;
