import { randomBytes } from 'node:crypto';
import { meetingForm, schedule } from '../factories/meetings.js';
import type { RoundTable } from '../factories/round-table.js';
import type { Visitor } from '../support/visitor.js';

/** One mutation in good order, on something made for this attempt alone, so that what one person did is not there for the next. */
export interface Attempt {
  /** The ability that the program asks for. */
  readonly ability: string;
  readonly input: (table: RoundTable, chair: Visitor) => Promise<object>;
  readonly type: string;
}

const vacantSeat = async ({ world, home }: RoundTable) => (await world.seat(home, { representative: null })).id;
const meeting = async ({ home }: RoundTable, chair: Visitor) => String((await schedule(chair, home.id)).id);
const words = { title: 'Another title', place: 'Another place', joiningLink: '', accessNotes: '', agendaItems: [] };

async function invitation(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into invitation (audience_id, partnership_id, email, seat_id, capacity, starts_on, token_hash, expires_at, invited_by_id)
     select id, $1, 'invitee@example.org', $2, 'REPRESENTATIVE', app.today(), $3, now() + interval '7 days', $4 from audience where partnership_id = $1 and kind = 'APPOINTING' returning id`,
    [table.home.id, await vacantSeat(table), randomBytes(32), table.home.chair.id],
  );
  return String(made?.id);
}

async function term(table: RoundTable, kind: 'seat' | 'office'): Promise<string> {
  const person = await table.world.person('Somebody else', { withAccount: false });
  if (kind === 'seat') return table.world.term(await vacantSeat(table), person, 'REPRESENTATIVE');
  await table.world.office(table.home, 'VICE_CHAIR', person);
  const [made] = await table.world.sql<{ id: string }>('select id from office_term where person_id = $1', [person.id]);
  return String(made?.id);
}

async function parkedDelivery({ world, home }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into delivery (audience_id, event_id, kind, partnership_id, person_id, address, subject_id, state)
     select a.id, e.id, 'MEETING_SCHEDULED', $1, $2, 'somebody@example.org', uuidv7(), 'PARKED' from event_log e join audience a on a.partnership_id = $1 and a.kind = 'OFFICERS'
     where e.partnership_id = $1 limit 1 returning id`,
    [home.id, home.chair.id],
  );
  return String(made?.id);
}

/** Somebody at a new seat of the agency that the lead leads, at the home table. */
async function ofTheAgency({ world, home, seats }: RoundTable): Promise<{ personId: string; termId: string }> {
  const person = await world.person('Somebody else');
  const [seat] = await world.sql<{ id: string }>(
    `insert into seat (audience_id, partnership_id, agency_id, kind, title)
     select id, $1, $2, 'CORE', $3 from audience where partnership_id = $1 and kind = 'TABLE' returning seat.id`,
    [home.id, seats.core.agencyId, randomBytes(4).toString('hex')],
  );
  return { personId: person.id, termId: await world.term(String(seat?.id), person, 'REPRESENTATIVE') };
}

async function lead({ world, seats }: RoundTable): Promise<string> {
  const person = await world.person('Somebody else');
  await world.lead(seats.core.agencyId, person);
  const [made] = await world.sql<{ id: string }>('select id from agency_lead where person_id = $1', [person.id]);
  return String(made?.id);
}

async function leadInvitation({ world, seats, people }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into lead_invitation (agency_audience_id, agency_id, email, token_hash, expires_at, invited_by_id)
     select id, agency_id, $2, $3, now() + interval '7 days', $4 from audience where agency_id = $1 returning id`,
    [
      seats.core.agencyId,
      `new.${randomBytes(4).toString('hex')}@example.org`,
      randomBytes(32),
      people['national-coordinator'].id,
    ],
  );
  return String(made?.id);
}

async function plan({ world, people }: RoundTable): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into agency_change (agency_id, kind, takes_effect_on, recorded_by_id) values ($1, 'ABOLISH', app.today() + 9, $2) returning id`,
    [await world.agency(), people['national-coordinator'].id],
  );
  return String(made?.id);
}

export const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  createPartnership: {
    ability: 'partnership.create',
    type: 'CreatePartnershipInput',
    input: async () => ({
      name: `Partnership ${randomBytes(4).toString('hex')}`,
      tier: 'LOCAL',
      area: 'Anywhere',
      region: '',
      coordinatorEmail: 'new@example.org',
    }),
  },
  addSeat: {
    ability: 'partnership.manageSeats',
    type: 'AddSeatInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      agencyId: await world.agency(),
      kind: 'CORE',
      isStatutory: false,
    }),
  },
  changeSeat: {
    ability: 'partnership.manageSeats',
    type: 'ChangeSeatInput',
    input: async (table) => ({ seatId: await vacantSeat(table), version: 1, kind: 'CO_OPTED', isStatutory: false }),
  },
  closeSeat: {
    ability: 'partnership.manageSeats',
    type: 'CloseSeatInput',
    input: async (table) => ({ seatId: await vacantSeat(table), version: 1 }),
  },
  'invite (to a seat)': {
    ability: 'partnership.invite',
    type: 'InviteInput',
    input: async (table) => ({
      partnershipId: table.home.id,
      lines: [{ email: 'new@example.org', seatId: await vacantSeat(table), capacity: 'REPRESENTATIVE' }],
    }),
  },
  'invite (to an office)': {
    ability: 'partnership.appointOfficers',
    type: 'InviteInput',
    input: async ({ home }) => ({
      partnershipId: home.id,
      lines: [{ email: `new.${randomBytes(4).toString('hex')}@example.org`, office: 'VICE_CHAIR', jointly: true }],
    }),
  },
  resendInvitation: {
    ability: 'partnership.invite',
    type: 'InvitationInput',
    input: async (table) => ({ invitationId: await invitation(table), version: 1 }),
  },
  withdrawInvitation: {
    ability: 'partnership.invite',
    type: 'InvitationInput',
    input: async (table) => ({ invitationId: await invitation(table), version: 1 }),
  },
  endSeatTerm: {
    ability: 'partnership.endTerm',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'seat'), version: 1 }),
  },
  endOfficeTerm: {
    ability: 'partnership.appointOfficers',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'office'), version: 1 }),
  },
  appointLead: {
    ability: 'agency.appointLead',
    type: 'AppointLeadInput',
    input: async ({ seats }) => ({
      agencyId: seats.core.agencyId,
      email: `new.${randomBytes(4).toString('hex')}@example.org`,
    }),
  },
  withdrawLeadInvitation: {
    ability: 'agency.appointLead',
    type: 'WithdrawLeadInvitationInput',
    input: async (table) => ({ invitationId: await leadInvitation(table), version: 1 }),
  },
  endLead: {
    ability: 'agencyLead.end',
    type: 'EndLeadInput',
    input: async (table) => ({ leadId: await lead(table), version: 1 }),
  },
  confirmTerms: {
    ability: 'agency.confirm',
    type: 'ConfirmTermsInput',
    input: async (table) => ({
      agencyId: table.seats.core.agencyId,
      termIds: [(await ofTheAgency(table)).termId],
    }),
  },
  endAgencyTerm: {
    ability: 'agency.confirm',
    type: 'EndTermInput',
    input: async (table) => ({ termId: (await ofTheAgency(table)).termId, version: 1 }),
  },
  recordLeaving: {
    ability: 'person.recordLeaving',
    type: 'RecordLeavingInput',
    input: async (table) => {
      const { personId } = await ofTheAgency(table);
      // So that the national coordinator knows of them: they see officers.
      await table.world.office(table.home, 'VICE_CHAIR', { id: personId, name: '', email: '' });
      return { personId, agencyId: table.seats.core.agencyId };
    },
  },
  changeAgency: {
    ability: 'agency.change',
    type: 'ChangeAgencyInput',
    input: async ({ world }) => ({
      agencyId: await world.agency(),
      version: 1,
      kind: 'RENAME',
      takesEffectOn: new Date(Date.now() - 172_800_000).toISOString().slice(0, 10),
      newName: `Agency ${randomBytes(4).toString('hex')}`,
    }),
  },
  cancelAgencyChange: {
    ability: 'agency.change',
    type: 'CancelAgencyChangeInput',
    input: async (table) => ({ changeId: await plan(table), version: 1 }),
  },
  scheduleMeeting: {
    ability: 'meeting.schedule',
    type: 'ScheduleMeetingInput',
    input: async ({ home }) => meetingForm(home.id),
  },
  changeMeeting: {
    ability: 'meeting.change',
    type: 'ChangeMeetingInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 1, ...words }),
  },
  rescheduleMeeting: {
    ability: 'meeting.reschedule',
    type: 'RescheduleMeetingInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      version: 1,
      heldOn: '2031-02-05',
      startsTime: '09:00',
      endsTime: '10:00',
    }),
  },
  cancelMeeting: {
    ability: 'meeting.cancel',
    type: 'CancelMeetingInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 1 }),
  },
  'respondToMeeting (for the core seat)': {
    ability: 'meetingInvitation.respond or meeting.respondForOthers',
    type: 'RespondToMeetingInput',
    input: async (table, chair) => {
      const [found] = await table.world.sql<{ id: string }>(
        'select id from meeting_invitation where meeting_id = $1 and seat_id = $2',
        [await meeting(table, chair), table.seats.core.id],
      );
      return { invitationId: found?.id, response: 'ACCEPTED' };
    },
  },
  retryDelivery: {
    ability: 'delivery.retry',
    type: 'RetryDeliveryInput',
    input: async (table) => ({ deliveryId: await parkedDelivery(table) }),
  },
};

/** What the API answers: done, the code of the refusal, or the problems. */
export async function attempt(name: string, visitor: Visitor, table: RoundTable, chair: Visitor): Promise<string> {
  const { type, input } = ATTEMPTS[name]!;
  const [field = name] = name.split(' ');
  const results = field === 'invite' ? 'results { problems { code } }' : '';
  const answer = await visitor.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${results} problems { code } } }`,
    { input: await input(table, chair) },
  );
  const [refusal] = answer.errors;
  if (refusal) return String(refusal.extensions['code']);
  const { problems, results: lines = [] } = answer.data[field] as {
    problems: { code: string }[];
    results?: { problems: { code: string }[] }[];
  };
  const codes = [...problems, ...lines.flatMap((line) => line.problems)].map(({ code }) => code);
  return codes.join(', ') || 'done';
}
