import { addressOf } from './names.js';
import { cast } from './cast.js';
import { demoId } from './draw.js';
import { NETWORK, PUBLIC, type Row } from './rows.js';
import type { DemoSeat, Seating, SeatTerm } from './seating.js';
import { SUCCESSION } from './tables.js';

/** What became of agencies, who speaks for them, and whom they have confirmed. */
export interface AgencyLives {
  readonly agencyLeads: Row[];
  readonly agencyFormerNames: Row[];
  readonly agencyChanges: Row[];
  /** Seats that passed from one agency to another, and when. */
  readonly seatsPassedOn: readonly { readonly seatId: string; readonly toAgencyId: string; readonly on: string }[];
}

/** Merged last year; its seat at the Fenland table went with it. */
export const MERGER = { from: 'Wash Borough Council', to: 'Fenland and Wash District Council', daysAgo: 330 } as const;
const RENAMED = { agency: 'Fens Fire and Rescue Service', was: 'Isle of Ely Fire Brigade', daysAgo: 600 } as const;
const PLANNED = {
  from: 'South Holland and Welland District Council',
  to: 'Fenland and Wash District Council',
  inDays: 130,
} as const;

/** Who of the cast speaks for their agency; and whoever sits for the new one at the Fenland table. */
const LEADS = ['Sunniva Tidewater', 'Theodora Brightwater', 'Ewan Saltmarsh'];

const agencyId = (name: string): string => demoId('agency', name);

/** Whose a seat was when it came to the table. */
export const agencyAtFirst = ({ partnership, agency, closedOn }: DemoSeat): string =>
  partnership.key === '7' && agency === MERGER.to && closedOn === null ? MERGER.from : agency;

export function agencyLives(seating: Seating): AgencyLives {
  const { days } = seating;
  const national = seating.people.ofCast(cast.find(({ isNationalCoordinator }) => isNationalCoordinator)!);
  const change = (kind: string, from: string, on: string, rest: object): Row => ({
    id: demoId('agency change', from, on),
    audience: NETWORK,
    agencyId: agencyId(from),
    kind,
    takesEffectOn: on,
    newName: '',
    formerName: from,
    successorId: null,
    state: 'APPLIED',
    appliedAt: `${on}T00:00:10Z`,
    recordedById: national.id,
    ...rest,
  });
  const merged = days.day(-MERGER.daysAgo);
  const renamed = days.day(-RENAMED.daysAgo);
  return {
    agencyLeads: leads(seating, national.id),
    agencyFormerNames: [
      {
        id: demoId('former name', RENAMED.was),
        audience: PUBLIC,
        agencyId: agencyId(RENAMED.agency),
        name: RENAMED.was,
        until: renamed,
      },
    ],
    agencyChanges: [
      change('MERGE', MERGER.from, merged, { successorId: agencyId(MERGER.to) }),
      change('MERGE', SUCCESSION.from, SUCCESSION.on, { successorId: agencyId(SUCCESSION.to) }),
      change('RENAME', RENAMED.agency, renamed, { newName: RENAMED.agency, formerName: RENAMED.was }),
      change('MERGE', PLANNED.from, days.day(PLANNED.inDays), {
        successorId: agencyId(PLANNED.to),
        formerName: '',
        state: 'PLANNED',
        appliedAt: null,
      }),
    ],
    seatsPassedOn: seating.seats
      .filter((seat) => agencyAtFirst(seat) !== seat.agency)
      .map(({ id, agency }) => ({ seatId: id, toAgencyId: agencyId(agency), on: merged })),
  };
}

function leads(seating: Seating, appointedById: string): Row[] {
  const heir = seating.seats.find(({ agency, partnership }) => agency === SUCCESSION.to && partnership.key === '7');
  const inspector = heir && seating.holder(heir, 'REPRESENTATIVE');
  const named = seating.people.all.filter(({ email }) => LEADS.map(addressOf).includes(email));
  return [...named, ...(inspector ? [{ ...inspector, agency: SUCCESSION.to }] : [])].map(({ id, agency }) => ({
    id: demoId('agency lead', id),
    audience: NETWORK,
    agencyId: agencyId(String(agency)),
    personId: id,
    appointedById,
    appointedAt: seating.days.noon(-400),
  }));
}

/** Some of those who sit for an agency with a lead were confirmed lately, some long ago, and some never; of other agencies most were, by somebody who speaks for them no longer. */
export function confirmation(seating: Seating, { seat, person, startsOn }: SeatTerm): Row {
  const lead = cast.find(({ name, agency }) => LEADS.includes(name) && agency === seat.agency);
  const on = seating.days.day(seat.partnership.key === '8' || person.id < '8' ? -40 : -210);
  const isConfirmed = lead && seat.partnership.key !== '10' && startsOn < on;
  if (!lead) return { confirmedOn: confirmedByFormerLead(seating, person.id, startsOn), confirmedById: null };
  return {
    confirmedOn: isConfirmed ? on : null,
    confirmedById: isConfirmed ? seating.people.ofCast(lead).id : null,
  };
}

function confirmedByFormerLead(seating: Seating, personId: string, startsOn: string): string | null {
  const on = seating.days.day(-20 - Math.floor(Number.parseInt(personId.slice(0, 2), 16) / 2));
  return personId[2]! < 'e' && startsOn < on ? on : null;
}
