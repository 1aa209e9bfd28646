import { randomBytes } from 'node:crypto';
import { addAgreement, agreementForm, signed } from '../factories/agreements.js';
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
async function undertaking(world: RoundTable['world'], partnershipId: string): Promise<number> {
  const [newest] = await world.sql<{ number: number }>(
    'select max(number) as number from undertaking where partnership_id = $1',
    [partnershipId],
  );
  return Number(newest?.number);
}
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

/** One agreement more, which the agency of the core seat is asked to sign, or has signed. */
async function agreement({ world, home, seats }: RoundTable, chair: Visitor, isSigned = false) {
  const made = await addAgreement(chair, home.id, [seats.core.agencyId]);
  if (isSigned) await signed(world, made.id, seats.core.agencyId);
  return { ...made, partyId: made.partyOf(seats.core.agencyId) };
}
const terms = {
  title: 'Another agreement',
  purposes: 'Another purpose',
  lawfulBases: ['CONSENT'],
  lawfulBasisNotes: '',
  categories: 'Others',
  startsOn: '2026-01-01',
  reviewOn: '2031-01-01',
  expiresOn: '2032-12-31',
};

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
  addAgreement: {
    ability: 'agreement.manage',
    type: 'AddAgreementInput',
    input: async ({ home, seats }) => agreementForm(home.id, [seats.core.agencyId]),
  },
  changeAgreement: {
    ability: 'agreement.manage',
    type: 'ChangeAgreementInput',
    input: async (table, chair) => ({
      agreementId: (await agreement(table, chair)).id,
      version: 1,
      ...terms,
      agencyIds: [table.seats.core.agencyId],
    }),
  },
  withdrawAgreement: {
    ability: 'agreement.manage',
    type: 'WithdrawAgreementInput',
    input: async (table, chair) => ({ agreementId: (await agreement(table, chair)).id, version: 1 }),
  },
  'signAgreement (for the core seat’s agency)': {
    ability: 'agreementParty.sign',
    type: 'SignAgreementInput',
    input: async (table, chair) => ({
      partyId: (await agreement(table, chair)).partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      confirmsAuthority: true,
    }),
  },
  recordSignature: {
    ability: 'agreement.record',
    type: 'RecordSignatureInput',
    input: async (table, chair) => ({
      partyId: (await agreement(table, chair)).partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      signedOn: '2026-01-02',
    }),
  },
  'withdrawSignature (of the core seat’s agency)': {
    ability: 'agreementParty.withdraw',
    type: 'WithdrawSignatureInput',
    input: async (table, chair) => ({ partyId: (await agreement(table, chair, true)).partyId }),
  },
  acceptUndertaking: {
    ability: 'undertaking.accept',
    type: 'AcceptUndertakingInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      number: await undertaking(world, home.id),
      accepts: true,
    }),
  },
  changeUndertaking: {
    ability: 'undertaking.change',
    type: 'ChangeUndertakingInput',
    input: async ({ world, home }) => ({
      partnershipId: home.id,
      number: await undertaking(world, home.id),
      words: `Other words than before ${randomBytes(4).toString('hex')}`,
    }),
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
