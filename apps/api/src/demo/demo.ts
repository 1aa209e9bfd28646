import { agencies } from './agencies.js';
import { agreementsOf, type Agreements } from './agreements.js';
import { agencyAtFirst, agencyLives, confirmation, MERGER, type AgencyLives } from './agency-lives.js';
import { activitiesOf, type DemoActivities } from './activities.js';
import { campaignsOf, type DemoCampaigns } from './campaigns.js';
import { assetsOf, type DemoAssets } from './assets.js';
import { minutesOf } from './minutes.js';
import type { DemoMinutes } from './minuting.js';
import { checklistOf, type DemoChecklist } from './checklist.js';
import { evaluationsOf, type DemoEvaluations } from './evaluations.js';
import { contributionsOf, type DemoContributions } from './contributions.js';
import { kitsOf, type DemoKits } from './kits.js';
import { metricsOf, type DemoMetrics } from './metrics.js';
import { decisionsOf, type DemoDecisions } from './decisions.js';
import { datePollsOf, type DemoPolls } from './date-polls.js';
import { Days, ZONE } from './days.js';
import { demoId } from './draw.js';
import { endedPartnerships, type DemoEnd } from './ended.js';
import { handoverRows, inCare } from './handovers.js';
import { fillingOf, type Filling } from './filling.js';
import { invitationsTo } from './invitations.js';
import { libraryOf, type DemoLibrary } from './library.js';
import { byDay, cameOn, livesOf, type Life, type WrittenOn } from './lives.js';
import { keepDiary, type Diary } from './meetings.js';
import { appointChairs, appointCoordinator, appointNationalCoordinator, nationalCoordinator } from './offices.js';
import { papersOf, type DemoPapers } from './papers.js';
import { partnerships, type DemoPartnership } from './partnerships.js';
import { proposalsTold } from './proposals.js';
import { audienceOf, NETWORK, PUBLIC, type AudienceKey, type Row } from './rows.js';
import { Seating, type Span } from './seating.js';
import { remindersChosen } from './reminders.js';
import { coverageOf, type DemoCoverage } from './coverage.js';
import { callsOf, type DemoCalls } from './calls.js';
import { searchesOf, type DemoSearches } from './searches.js';
import { sittingsOf, type DemoSittings } from './sittings.js';
import { sheetsImported } from './sheets.js';
import { agreeTerms, type DemoTerms } from './terms.js';
import { layForum, layGroup, layTable, succeed, SUCCESSION } from './tables.js';
import { usefulnessOf, type DemoUsefulness } from './usefulness.js';
import { undertakingsOf, type Undertakings } from './undertakings.js';

/** The whole demo as rows, before any of them is written. */
export interface Demo
  extends
    Diary,
    DemoDecisions,
    DemoPolls,
    DemoPapers,
    DemoLibrary,
    DemoUsefulness,
    DemoCalls,
    DemoSearches,
    DemoCoverage,
    DemoCampaigns,
    DemoActivities,
    DemoAssets,
    DemoMetrics,
    DemoContributions,
    DemoKits,
    DemoEvaluations,
    DemoChecklist,
    DemoMinutes,
    DemoTerms,
    DemoSittings,
    Filling,
    Agreements,
    Undertakings,
    AgencyLives {
  readonly agencies: Row[];
  readonly agencyDomains: Row[];
  /** Made with each person and each partnership. */
  readonly audiences: readonly { readonly kind: string; readonly personId?: string; readonly partnershipId?: string }[];
  readonly people: Row[];
  readonly peoplePrivate: Row[];
  /** Who may sign in: everybody but guests. */
  readonly accounts: Row[];
  /** As they were at first, each from the day it was founded; what became of them is their lives. */
  readonly partnerships: readonly WrittenOn[];
  readonly seats: readonly WrittenOn[];
  readonly lives: readonly Life[];
  /** Partnerships that are over. */
  readonly ended: readonly DemoEnd[];
  readonly seatTerms: Row[];
  readonly officeTerms: Row[];
  readonly seatInvitations: Row[];
  readonly sheetImports: Row[];
  readonly reminderChoices: Row[];
  readonly proposals: Row[];
  readonly handovers: Row[];
  /** Partnerships that the national coordinator looks after. */
  readonly inCare: readonly { readonly id: string; readonly since: string; readonly reason: string }[];
}

const OF_PERSON = ['COLLEAGUES', 'CONFIDENCE', 'SELF'];
const OF_PARTNERSHIP = ['CIRCLE', 'TABLE', 'PARTNERSHIP', 'STATUTORY', 'OFFICERS', 'APPOINTING'];

/** Draws the demo as it looks at this moment. */
export function drawDemo(now: Date, passwordHash: string): Demo {
  const seating = seatEverybody(new Days(now));
  const diary = keepDiary(seating);
  const seatInvitations = invitationsTo(seating);
  const people = seating.people.all;
  const terms = agreeTerms(seating, diary.meetings);
  const ofAgencies = agencyRows(seating.days);
  const sittings = sittingsOf(seating, diary, terms, ofAgencies.agencies);
  const decisions = decisionsOf(seating, diary);
  const ended = endedPartnerships(seating.days, seating.people);
  const lives = livesOf(seating);
  return {
    ...diary,
    ...decisions,
    ...papersOf(seating, diary),
    ...minutesOf({ diary, sittings, decisions, agencies: ofAgencies.agencies }, people, now),
    ...libraryOf(seating),
    ...usefulnessOf(seating),
    ...callsOf(seating),
    ...searchesOf(seating),
    ...coverageOf(),
    ...campaignsOf(seating),
    ...activitiesOf(seating),
    ...assetsOf(seating),
    ...metricsOf(seating),
    ...contributionsOf(seating),
    ...kitsOf(seating),
    ...evaluationsOf(seating),
    ...checklistOf(seating),
    lives,
    ended,
    ...datePollsOf(seating, diary.meetings),
    ...terms,
    ...sittings,
    ...fillingOf(seating),
    ...agreementsOf(seating),
    ...undertakingsOf(seating, ended),
    seatInvitations,
    sheetImports: sheetsImported(seating),
    reminderChoices: remindersChosen(seating),
    proposals: proposalsTold(seating.days, seating.people.ofCast(nationalCoordinator()).id),
    handovers: handoverRows(seating),
    inCare: inCare(seating),
    ...agencyLives(seating),
    ...ofAgencies,
    audiences: [
      ...people.flatMap(({ id }) => OF_PERSON.map((kind) => ({ kind, personId: id }))),
      ...[...partnerships.map(({ key }) => demoId('partnership', key)), ...ended.map(({ id }) => id)].flatMap((id) =>
        OF_PARTNERSHIP.map((kind) => ({ kind, partnershipId: id })),
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
    partnerships: partnershipRows(lives),
    ...seatingRows(seating, lives),
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

const agencyRows = (days: Days): Pick<Demo, 'agencies' | 'agencyDomains'> => ({
  agencies: agencies.map(({ name, sector, type }) => {
    const heir = name === SUCCESSION.from ? SUCCESSION.to : name === MERGER.from ? MERGER.to : null;
    const on = name === SUCCESSION.from ? SUCCESSION.on : days.day(-MERGER.daysAgo);
    return {
      id: demoId('agency', name),
      audience: PUBLIC,
      name,
      sector,
      agencyType: type,
      status: heir ? 'MERGED' : 'ACTIVE',
      succeededById: heir && demoId('agency', heir),
      succeededOn: heir && on,
    };
  }),
  agencyDomains: agencies.map(({ name }) => ({
    agencyId: demoId('agency', name),
    audience: NETWORK,
    domain: 'example.org',
  })),
});

/** Parents before those that report to them. */
const partnershipRows = (lives: readonly Life[]): WrittenOn[] =>
  partnerships
    .toSorted((a, b) => depth(a) - depth(b))
    .map(({ key, slug, region, parent, host, kind = 'PARTNERSHIP', task }) => {
      const id = demoId('partnership', key);
      const life = lives.find((each) => each.id === id)!;
      const row = {
        id,
        audience: audienceOf('CIRCLE', id),
        ...life.atFirst,
        slug,
        kind,
        region,
        parentId: parent ? demoId('partnership', parent) : null,
        hostAgencyId: demoId('agency', host),
        endsOn: task?.endsOn ?? null,
        product: task?.product ?? '',
        timeZone: ZONE,
      };
      return { on: life.foundedOn, rows: [row] };
    });

const depth = ({ parent }: DemoPartnership): number =>
  parent ? 1 + depth(partnerships.find(({ key }) => key === parent)!) : 0;

/** An observer does not see the table, but must see the seat they fill. */
const table = (key: string, seat: { kind: string }): { audience: AudienceKey; partnershipId: string } => {
  const partnershipId = demoId('partnership', key);
  return { audience: audienceOf(seat.kind === 'OBSERVER' ? 'CIRCLE' : 'TABLE', partnershipId), partnershipId };
};

const span = ({ startsOn, endsOn, endedAt, endReason }: Span) => ({ startsOn, endsOn, endedAt, endReason });

/** A group whose officers have all gone, for the national coordinator to look after. */
const UNSERVED = '8a';
const leftLately = (days: Days) => ({ endedAt: days.noon(-18), endReason: 'Moved to another post' });

function seatingRows(seating: Seating, lives: readonly Life[]): Pick<Demo, 'seats' | 'seatTerms' | 'officeTerms'> {
  const { seats, seatTerms, officeTerms, days } = seating;
  const foundedOn = new Map(lives.map((life) => [life.id, life.foundedOn]));
  const rows = seats.map((seat) => {
    const { id, partnership, kind, isStatutory, title, closedOn, heldBy, drawnFrom } = seat;
    const founded = foundedOn.get(demoId('partnership', partnership.key))!;
    return {
      on: cameOn(seating, seat, founded),
      row: {
        id,
        ...table(partnership.key, { kind }),
        agencyId: demoId('agency', agencyAtFirst(seat)),
        memberPartnershipId: heldBy ? demoId('partnership', heldBy.key) : null,
        memberName: heldBy?.name ?? '',
        drawnFromId: drawnFrom?.id ?? null,
        kind,
        isStatutory,
        title,
        closedOn,
      },
    };
  });
  return {
    // Seats that others are drawn from come first.
    seats: [...byDay(rows.filter(({ row }) => !row.drawnFromId)), ...byDay(rows.filter(({ row }) => row.drawnFromId))],
    seatTerms: seatTerms.map((term) => ({
      id: demoId('seat term', term.seat.id, term.capacity, term.person.id, term.startsOn),
      ...table(term.seat.partnership.key, term.seat),
      seatId: term.seat.id,
      personId: term.person.id,
      capacity: term.capacity,
      ...span(term),
      ...confirmation(seating, term),
    })),
    officeTerms: officeTerms.map((term) => ({
      id: demoId('office term', term.partnership?.key ?? '', term.office, term.person.id, term.startsOn),
      audience: term.partnership ? audienceOf('CIRCLE', demoId('partnership', term.partnership.key)) : NETWORK,
      partnershipId: term.partnership ? demoId('partnership', term.partnership.key) : null,
      office: term.office,
      personId: term.person.id,
      ...span(term.partnership?.key === UNSERVED ? { ...term, ...leftLately(days) } : term),
    })),
  };
}
