import { agencies } from './agencies.js';
import { agreementsOf, type Agreements } from './agreements.js';
import { Days, ZONE } from './days.js';
import { demoId } from './draw.js';
import { invitationsTo } from './invitations.js';
import { keepDiary, type Diary } from './meetings.js';
import { appointChairs, appointCoordinator, appointNationalCoordinator } from './offices.js';
import { partnerships } from './partnerships.js';
import { audienceOf, NETWORK, PUBLIC, type AudienceKey, type Row } from './rows.js';
import { Seating, type Span } from './seating.js';
import { layForum, layGroup, layTable, succeed, SUCCESSION } from './tables.js';
import { undertakingsOf, type Undertakings } from './undertakings.js';

/** The whole demo as rows, before any of them is written. */
export interface Demo extends Diary, Agreements, Undertakings {
  readonly agencies: Row[];
  readonly agencyDomains: Row[];
  /** Made with each person and each partnership. */
  readonly audiences: readonly { readonly kind: string; readonly personId?: string; readonly partnershipId?: string }[];
  readonly people: Row[];
  readonly peoplePrivate: Row[];
  /** Who may sign in: everybody but guests. */
  readonly accounts: Row[];
  readonly partnerships: Row[];
  readonly seats: Row[];
  readonly seatTerms: Row[];
  readonly officeTerms: Row[];
  readonly seatInvitations: Row[];
}

const OF_PERSON = ['COLLEAGUES', 'CONFIDENCE', 'SELF'];
const OF_PARTNERSHIP = ['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING'];

/** Draws the demo as it looks at this moment. */
export function drawDemo(now: Date, passwordHash: string): Demo {
  const seating = seatEverybody(new Days(now));
  const diary = keepDiary(seating);
  const seatInvitations = invitationsTo(seating);
  const people = seating.people.all;
  return {
    ...diary,
    ...agreementsOf(seating),
    ...undertakingsOf(seating),
    seatInvitations,
    ...agencyRows(),
    audiences: [
      ...people.flatMap(({ id }) => OF_PERSON.map((kind) => ({ kind, personId: id }))),
      ...partnerships.flatMap(({ key }) =>
        OF_PARTNERSHIP.map((kind) => ({ kind, partnershipId: demoId('partnership', key) })),
      ),
    ],
    people: people.map(({ id, name, email, jobTitle, agency, language }) => ({
      id,
      audience: audienceOf('COLLEAGUES', id),
      name,
      email,
      jobTitle,
      agencyId: agency ? demoId('agency', agency) : null,
      language,
    })),
    peoplePrivate: people.map(({ id, phone, accessNeeds }) => ({
      personId: id,
      audience: audienceOf('CONFIDENCE', id),
      phone,
      accessNeeds,
    })),
    accounts: people
      .filter(({ agency }) => agency)
      .map(({ id }) => ({ personId: id, audience: audienceOf('SELF', id), passwordHash })),
    partnerships: partnershipRows(),
    ...seatingRows(seating),
  };
}

function seatEverybody(days: Days): Seating {
  const seating = new Seating(days);
  const groups = partnerships.filter(({ people }) => people === 0);
  const tables = partnerships.filter(({ key, people }) => people > 0 && key !== '14');
  const [forum] = partnerships.filter(({ key }) => key === '14');
  for (const partnership of tables) {
    appointCoordinator(seating, partnership);
    layTable(seating, partnership);
    if (partnership.key === '7') succeed(seating, partnership);
  }
  if (forum) {
    appointCoordinator(seating, forum);
    layForum(seating, forum);
  }
  for (const group of groups) {
    const parent = partnerships.find(({ key }) => key === group.parent);
    if (!parent) throw new Error(`${group.name} belongs to no partnership.`);
    appointCoordinator(seating, group, parent);
    layGroup(seating, group, parent);
  }
  for (const partnership of partnerships) appointChairs(seating, partnership);
  appointNationalCoordinator(seating);
  return seating;
}

const agencyRows = (): Pick<Demo, 'agencies' | 'agencyDomains'> => ({
  agencies: agencies.map(({ name, sector, type }) => {
    const passed = name === SUCCESSION.from;
    return {
      id: demoId('agency', name),
      audience: PUBLIC,
      name,
      sector,
      agencyType: type,
      status: passed ? 'ABOLISHED' : 'ACTIVE',
      succeededById: passed ? demoId('agency', SUCCESSION.to) : null,
      succeededOn: passed ? SUCCESSION.on : null,
    };
  }),
  agencyDomains: agencies.map(({ name }) => ({
    agencyId: demoId('agency', name),
    audience: NETWORK,
    domain: 'example.org',
  })),
});

const partnershipRows = (): Row[] =>
  partnerships.map(({ key, name, slug, tier, area, region, status, parent, host }) => ({
    id: demoId('partnership', key),
    audience: audienceOf('CIRCLE', demoId('partnership', key)),
    name,
    slug,
    tier,
    area,
    region,
    status,
    parentId: parent ? demoId('partnership', parent) : null,
    hostAgencyId: demoId('agency', host),
    timeZone: ZONE,
  }));

/** An observer does not see the table, but must see the seat they fill. */
const table = (key: string, seat: { kind: string }): { audience: AudienceKey; partnershipId: string } => {
  const partnershipId = demoId('partnership', key);
  return { audience: audienceOf(seat.kind === 'OBSERVER' ? 'CIRCLE' : 'TABLE', partnershipId), partnershipId };
};

const span = ({ startsOn, endsOn, endedAt, endReason }: Span) => ({ startsOn, endsOn, endedAt, endReason });

function seatingRows({ seats, seatTerms, officeTerms }: Seating): Pick<Demo, 'seats' | 'seatTerms' | 'officeTerms'> {
  return {
    seats: seats.map(({ id, partnership, agency, kind, isStatutory, title, closedOn }) => ({
      id,
      ...table(partnership.key, { kind }),
      agencyId: demoId('agency', agency),
      kind,
      isStatutory,
      title,
      closedOn,
    })),
    seatTerms: seatTerms.map((term) => ({
      id: demoId('seat term', term.seat.id, term.capacity, term.person.id, term.startsOn),
      ...table(term.seat.partnership.key, term.seat),
      seatId: term.seat.id,
      personId: term.person.id,
      capacity: term.capacity,
      ...span(term),
    })),
    officeTerms: officeTerms.map((term) => ({
      id: demoId('office term', term.partnership?.key ?? '', term.office, term.person.id, term.startsOn),
      audience: term.partnership ? audienceOf('CIRCLE', demoId('partnership', term.partnership.key)) : NETWORK,
      partnershipId: term.partnership ? demoId('partnership', term.partnership.key) : null,
      office: term.office,
      personId: term.person.id,
      ...span(term),
    })),
  };
}
