import { randomBytes } from 'node:crypto';
import { addAgreement, agreementForm, signed } from '../factories/agreements.js';
import { meetingForm, schedule } from '../factories/meetings.js';
import { askForPaper, deliverPaper } from '../factories/papers.js';
import { acceptance, proposalForm } from '../factories/proposals.js';
import { inDays, startHandover } from '../factories/officers.js';
import type { RoundTable } from '../factories/round-table.js';
import type { Visitor } from '../support/visitor.js';

/** One mutation in good order, on something made for this attempt alone, so that what one person did is not there for the next. */
export interface Attempt {
  /** The ability that the program asks for. */
  readonly ability: string;
  readonly input: (table: RoundTable, chair: Visitor) => Promise<object>;
  readonly type: string;
  /** What the policy is asked about, where it is not the thing of the others. */
  readonly about?: (table: RoundTable) => object;
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
/** A document that everybody at the home table reads: what is uploaded is its uploader's alone. */
async function keptFile({ world, home }: RoundTable): Promise<string> {
  const [file] = await world.sql<{ id: string }>(
    'select file_id as id from terms_version where partnership_id = $1 and file_id is not null',
    [home.id],
  );
  return String(file?.id);
}

async function paperRequest(table: RoundTable, chair: Visitor): Promise<string> {
  const meetingId = await meeting(table, chair);
  const asked = { meetingId, title: 'A paper', dueOn: '2030-06-01', seatId: table.seats.core.id };
  return String((await askForPaper(chair, asked)).request.id);
}

/** One that the core seat was asked for. */
async function paper(table: RoundTable, chair: Visitor): Promise<{ id: string; meeting: { id: string } }> {
  const requestId = await paperRequest(table, chair);
  return (await deliverPaper(chair, { requestId, version: 1, keptFileId: await keptFile(table) })).paper;
}

const words = { title: 'Another title', place: 'Another place', joiningLink: '', accessNotes: '' };

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

async function openProposal({ world }: RoundTable): Promise<string> {
  const { name, area, existsAlready, proposerName, proposerRole, proposerEmail } = proposalForm();
  const [made] = await world.sql<{ id: string }>(
    `insert into partnership_proposal (reference, request_hash, name, area, exists_already, proposer_name, proposer_role, proposer_email)
     values ('RT-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')) || '-' || upper(translate(substr(md5(random()::text), 1, 4), '01', 'XY')), $1, $2, $3, $4, $5, $6, $7) returning id`,
    [randomBytes(32), name, area, existsAlready, proposerName, proposerRole, proposerEmail],
  );
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

/** The home partnership, brought into a status for the attempt. */
async function homeIn(status: string, { world, home }: RoundTable) {
  const [{ version }] = await world.sql('update partnership set status = $2 where id = $1 returning version', [
    home.id,
    status,
  ]);
  return { partnershipId: home.id, version };
}

/** One of its own for the attempt, which could end the home partnership for all others. */
async function inTheWay({ world }: RoundTable) {
  const { id } = await world.partnership();
  const [{ on }] = await world.sql('select app.today()::text as on');
  return { partnershipId: id, version: 1, on };
}

/** A group of the home partnership, with the officers of that. */
async function groupOf({ world, home }: RoundTable) {
  const { id } = await world.partnership();
  await world.sql(`update partnership set kind = 'SUBGROUP', parent_id = $2 where id = $1`, [id, home.id]);
  await world.office({ id }, 'CHAIR', home.chair);
  await world.office({ id }, 'COORDINATOR', home.coordinator);
  return id;
}

const today = () => new Date().toISOString().slice(0, 10);
const inAYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

/** The draft of home, begun anew. */
async function draft({ world, home }: RoundTable): Promise<string> {
  await world.sql(`delete from terms_version where partnership_id = $1 and state = 'DRAFT'`, [home.id]);
  const [made] = await world.sql<{ id: string }>(
    `insert into terms_version (audience_id, partnership_id, number, text, drafted_by_id)
     select id, $1, (select coalesce(max(number), 0) + 1 from terms_version where partnership_id = $1), 'Terms', $2
     from audience where partnership_id = $1 and kind = 'PARTNERSHIP' returning id`,
    [home.id, home.chair.id],
  );
  return String(made?.id);
}

const gap = async ({ world, home }: RoundTable): Promise<string> => {
  const [made] = await world.sql<{ id: string }>(
    `with closed as (update gap set closed_at = now(), version = version + 1 where partnership_id = $1 and sector = 'FAITH' and closed_at is null)
     insert into gap (audience_id, partnership_id, sector, looked_for, opened_by_id)
     select id, $1, $2, 'Somebody', $3 from audience where partnership_id = $1 and kind = 'TABLE' returning id`,
    [home.id, `MADE_UP_${randomBytes(4).toString('hex')}`, home.chair.id],
  );
  return String(made?.id);
};

async function vacancy(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into vacancy (partnership_id, gap_id, partnership_name, sector, looked_for, advertised_by_id) values ($1, $2, 'Somewhere', 'FAITH', 'Somebody', $3) returning id`,
    [table.home.id, await gap(table), table.home.chair.id],
  );
  return String(made?.id);
}

/** A handover by somebody who chairs jointly, made for this attempt, and accepted if it is to be. */
async function handover(table: RoundTable, chair: Visitor, isAccepted = false): Promise<object> {
  const { world, home } = table;
  const termId = await term(table, 'office');
  const successor = await world.person('Successor', { withAccount: false });
  const { thing } = await startHandover(chair, { id: termId, version: 1 }, { email: successor.email });
  if (!isAccepted) return { handoverId: thing.id, version: 1 };
  await world.office(home, 'VICE_CHAIR', successor);
  await world.sql(`update invitation set state = 'ACCEPTED', accepted_by_id = $2, accepted_at = now() where id = $1`, [
    thing.invitation.id,
    successor.id,
  ]);
  return { handoverId: thing.id, version: 2 };
}

/** Of the member of another table. */
async function interest(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into interest (vacancy_id, person_id, agency_id, name, email, partnership_name, sector, words)
     values ($1, $2, $3, 'Somebody', 'somebody@example.org', 'Somewhere', 'FAITH', 'Us') returning id`,
    [await vacancy(table), table.people['member-elsewhere'].id, await table.world.agency()],
  );
  return String(made?.id);
}

/** A seat like the core one, of the same agency; vacant, or filled by the core member. */
async function seatOfLead({ world, home, seats, people }: RoundTable, isFilled: boolean): Promise<string> {
  const [made] = await world.sql<{ id: string }>(
    `insert into seat (audience_id, partnership_id, agency_id, kind, title)
     select audience_id, partnership_id, agency_id, kind, $2 from seat where id = $1 and partnership_id = $3 returning id`,
    [seats.core.id, randomBytes(4).toString('hex'), home.id],
  );
  if (isFilled) await world.term(String(made?.id), people['core-member'], 'REPRESENTATIVE');
  return String(made?.id);
}

/** For a seat of the agency that has the lead, by the lead. */
async function nominationFor(table: RoundTable): Promise<string> {
  const [made] = await table.world.sql<{ id: string }>(
    `insert into nomination (seat_id, capacity, name, email, starts_on, nominated_by_id)
     values ($1, 'REPRESENTATIVE', 'Somebody', 'nominee@core.example.org', app.today(), $2) returning id`,
    [await seatOfLead(table, false), table.people['agency-lead'].id],
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
  changePartnership: {
    ability: 'partnership.edit',
    type: 'ChangePartnershipInput',
    input: async (table) => ({
      ...(await homeIn('ACTIVE', table)),
      name: 'Home partnership',
      tier: 'LOCAL',
      area: 'CNRY-home-area',
      region: '',
    }),
  },
  'changePartnership (its parent)': {
    ability: 'partnership.changeParent',
    type: 'ChangePartnershipInput',
    input: async (table) => ({
      ...(await homeIn('ACTIVE', table)),
      name: 'Home partnership',
      tier: 'LOCAL',
      area: 'CNRY-home-area',
      region: '',
      parentId: (await table.world.partnership()).id,
    }),
  },
  activatePartnership: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('FORMING', table),
  },
  makePartnershipDormant: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('ACTIVE', table),
  },
  wakePartnership: {
    ability: 'partnership.changeStatus',
    type: 'PartnershipVersionInput',
    input: (table) => homeIn('DORMANT', table),
  },
  closePartnership: {
    ability: 'partnership.close',
    type: 'ClosePartnershipInput',
    input: async (table) => ({ ...(await inTheWay(table)), reason: 'Its work is done' }),
  },
  mergePartnership: {
    ability: 'partnership.merge',
    type: 'MergePartnershipInput',
    input: async (table) => ({ ...(await inTheWay(table)), intoPartnershipId: table.home.id }),
  },
  createGroup: {
    ability: 'partnership.createGroup',
    type: 'CreateGroupInput',
    input: async ({ home, seats }) => ({
      parentId: home.id,
      kind: 'SUBGROUP',
      name: `Group ${randomBytes(4).toString('hex')}`,
      area: 'Something',
      seatIds: [seats.statutory.id],
    }),
  },
  drawSeats: {
    ability: 'partnership.manageSeats',
    type: 'DrawSeatsInput',
    input: async (table) => ({ partnershipId: await groupOf(table), seatIds: [table.seats.statutory.id] }),
  },
  seatPartnership: {
    ability: 'partnership.seatPartnership',
    type: 'SeatPartnershipInput',
    input: async ({ world, home }) => {
      const { id } = await world.partnership();
      await world.sql('update partnership set host_agency_id = $2 where id = $1', [id, await world.agency()]);
      for (const person of [home.chair, home.coordinator]) await world.office({ id }, 'VICE_CHAIR', person);
      return { partnershipId: home.id, memberPartnershipId: id, kind: 'CORE', isStatutory: false };
    },
  },
  acceptProposal: {
    ability: 'proposal.decide',
    type: 'AcceptProposalInput',
    input: async (table) => acceptance(await openProposal(table)),
  },
  mergeProposal: {
    ability: 'proposal.decide',
    type: 'MergeProposalInput',
    input: async (table) => ({ proposalId: await openProposal(table), version: 1, partnershipId: table.home.id }),
  },
  declineProposal: {
    ability: 'proposal.decide',
    type: 'DeclineProposalInput',
    input: async (table) => ({ proposalId: await openProposal(table), version: 1, reason: 'A reason' }),
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
  startHandover: {
    ability: 'handover.manage',
    type: 'StartHandoverInput',
    input: async (table) => ({
      termId: await term(table, 'office'),
      version: 1,
      email: `new.${randomBytes(4).toString('hex')}@example.org`,
      overlapUntil: inDays(30),
    }),
  },
  changeHandover: {
    ability: 'handover.manage',
    type: 'ChangeHandoverInput',
    input: async (table, chair) => ({ ...(await handover(table, chair)), overlapUntil: inDays(40) }),
  },
  finishHandover: {
    ability: 'handover.manage',
    type: 'HandoverInput',
    input: (table, chair) => handover(table, chair, true),
  },
  withdrawHandover: {
    ability: 'handover.manage',
    type: 'HandoverInput',
    input: (table, chair) => handover(table, chair),
  },
  'stepDown (from another’s office)': {
    ability: 'officeTerm.stepDown',
    type: 'EndTermInput',
    input: async (table) => ({ termId: await term(table, 'office'), version: 1 }),
  },
  takeIntoCare: {
    ability: 'partnership.takeIntoCare',
    type: 'TakeIntoCareInput',
    // Given back before the next tries it, and with it what care allows.
    input: async ({ world, home }) => {
      await world.sql(`update partnership set in_care_since = null, care_reason = '' where id = $1`, [home.id]);
      return { partnershipId: home.id, reason: 'Its coordinator has left' };
    },
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
  buildAgenda: {
    ability: 'meeting.buildAgenda',
    type: 'BuildAgendaInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      version: 1,
      agendaItems: [{ title: 'An item', purpose: 'NOTE' }],
    }),
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
  askForPaper: {
    ability: 'paperwork.ask',
    type: 'AskForPaperInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      title: 'A paper',
      dueOn: '2030-06-01',
      seatId: table.seats.core.id,
    }),
  },
  changePaperRequest: {
    ability: 'paperwork.ask',
    type: 'ChangePaperRequestInput',
    input: async (table, chair) => ({ requestId: await paperRequest(table, chair), version: 1, dueOn: '2030-06-02' }),
  },
  withdrawPaperRequest: {
    ability: 'paperwork.ask',
    type: 'WithdrawPaperRequestInput',
    input: async (table, chair) => ({ requestId: await paperRequest(table, chair), version: 1 }),
  },
  'deliverPaper (asked of the core seat)': {
    ability: 'paper.deliver',
    type: 'DeliverPaperInput',
    input: async (table, chair) => ({
      requestId: await paperRequest(table, chair),
      version: 1,
      keptFileId: await keptFile(table),
    }),
  },
  addPaper: {
    ability: 'paperwork.add',
    type: 'AddPaperInput',
    input: async (table, chair) => ({
      meetingId: await meeting(table, chair),
      title: 'A paper',
      keptFileId: await keptFile(table),
    }),
  },
  'addPaperVersion (of what the core seat delivered)': {
    ability: 'paper.addVersion',
    type: 'AddPaperVersionInput',
    input: async (table, chair) => ({
      paperId: (await paper(table, chair)).id,
      version: 1,
      keptFileId: await keptFile(table),
    }),
  },
  changePaper: {
    ability: 'paper.manage',
    type: 'ChangePaperInput',
    input: async (table, chair) => ({ paperId: (await paper(table, chair)).id, version: 1, title: 'Another title' }),
  },
  orderPapers: {
    ability: 'paperwork.add',
    type: 'OrderPapersInput',
    input: async (table, chair) => {
      const made = await paper(table, chair);
      return { meetingId: made.meeting.id, paperIds: [made.id] };
    },
  },
  removePaper: {
    ability: 'paper.manage',
    type: 'RemovePaperInput',
    input: async (table, chair) => ({ paperId: (await paper(table, chair)).id, version: 1 }),
  },
  restorePaper: {
    ability: 'paper.manage',
    type: 'RestorePaperInput',
    input: async (table, chair) => {
      const { id } = await paper(table, chair);
      const { removed } = await chair.get(
        'mutation ($input: RemovePaperInput!) { removed: removePaper(input: $input) { paper { version } } }',
        { input: { paperId: id, version: 1 } },
      );
      return { paperId: id, version: removed.paper.version };
    },
  },
  circulatePapers: {
    ability: 'paperwork.circulate',
    type: 'CirculatePapersInput',
    input: async (table, chair) => ({ meetingId: (await paper(table, chair)).meeting.id }),
  },
  setPapersDay: {
    ability: 'paperwork.ask',
    type: 'SetPapersDayInput',
    input: async (table, chair) => ({ meetingId: await meeting(table, chair), version: 0, papersOn: '2030-06-01' }),
  },
  draftTerms: {
    ability: 'termsOfReference.draft',
    type: 'DraftTermsInput',
    input: async (table) => {
      await draft(table);
      await table.world.sql(`delete from terms_version where partnership_id = $1 and state = 'DRAFT'`, [table.home.id]);
      return { partnershipId: table.home.id, text: 'Terms' };
    },
  },
  changeTermsDraft: {
    ability: 'termsOfReference.draft',
    type: 'ChangeTermsDraftInput',
    input: async (table) => ({ termsId: await draft(table), version: 1, text: 'Other terms' }),
  },
  discardTermsDraft: {
    ability: 'termsOfReference.draft',
    type: 'DiscardTermsDraftInput',
    input: async (table) => ({ termsId: await draft(table), version: 1 }),
  },
  approveTerms: {
    ability: 'termsOfReference.approve',
    type: 'ApproveTermsInput',
    input: async (table) => ({
      termsId: await draft(table),
      version: 1,
      by: 'CHAIR',
      approvedOn: today(),
      reviewOn: inAYear(),
    }),
  },
  moveTermsReview: {
    ability: 'termsOfReference.moveReview',
    type: 'MoveTermsReviewInput',
    input: async ({ world, home }) => {
      const [row] = await world.sql<{ version: number }>('select version from terms_review where partnership_id = $1', [
        home.id,
      ]);
      return { partnershipId: home.id, version: row?.version ?? 0, reviewOn: inAYear() };
    },
  },
  setQuorum: {
    ability: 'termsOfReference.setQuorum',
    type: 'SetQuorumInput',
    input: async ({ world, home }) => {
      const [row] = await world.sql<{ version: number }>('select version from quorum_rule where partnership_id = $1', [
        home.id,
      ]);
      return {
        partnershipId: home.id,
        version: row?.version ?? 0,
        minimumSeats: 3,
        sectors: [],
        agencyIds: [],
        needsChair: true,
      };
    },
  },
  openGap: {
    ability: 'vacancy.manage',
    type: 'OpenGapInput',
    input: async ({ world, home }) => {
      await world.sql(
        `update gap set closed_at = now(), version = version + 1 where partnership_id = $1 and closed_at is null`,
        [home.id],
      );
      return { partnershipId: home.id, sector: 'ACADEMIA', lookedFor: 'Somebody' };
    },
  },
  closeGap: {
    ability: 'vacancy.manage',
    type: 'CloseGapInput',
    input: async (table) => ({ gapId: await gap(table), version: 1 }),
  },
  advertiseVacancy: {
    ability: 'vacancy.manage',
    type: 'AdvertiseVacancyInput',
    input: async (table) => ({ seatId: await vacantSeat(table), partnershipName: 'Somewhere', lookedFor: 'Somebody' }),
  },
  withdrawVacancy: {
    ability: 'vacancy.manage',
    type: 'WithdrawVacancyInput',
    input: async (table) => ({ vacancyId: await vacancy(table), version: 1 }),
  },
  expressInterest: {
    ability: 'interest.express',
    type: 'ExpressInterestInput',
    input: async (table) => {
      // Everybody speaks for some agency here; who has none is told so.
      await table.world.sql('update person set agency_id = $1 where agency_id is null', [table.seats.core.agencyId]);
      return { vacancyId: await vacancy(table), words: 'Us' };
    },
  },
  takeUpInterest: {
    ability: 'interest.decide',
    type: 'TakeUpInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1, kind: 'CO_OPTED' }),
  },
  declineInterest: {
    ability: 'interest.decide',
    type: 'DeclineInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1, reason: 'No' }),
  },
  'withdrawInterest (of the member elsewhere)': {
    ability: 'interest.withdraw',
    about: ({ people }) => ({ personId: people['member-elsewhere'].id }),
    type: 'WithdrawInterestInput',
    input: async (table) => ({ interestId: await interest(table), version: 1 }),
  },
  'nominate (a representative)': {
    about: () => ({ capacity: 'REPRESENTATIVE' }),
    ability: 'nomination.nominate',
    type: 'NominateInput',
    input: async (table) => ({
      seatId: await seatOfLead(table, false),
      capacity: 'REPRESENTATIVE',
      name: 'Somebody',
      email: 'somebody@core.example.org',
    }),
  },
  'nominate (a deputy of the core member)': {
    ability: 'nomination.nominate',
    type: 'NominateInput',
    input: async (table) => ({
      seatId: await seatOfLead(table, true),
      capacity: 'DEPUTY',
      name: 'Somebody',
      email: 'somebody@core.example.org',
    }),
  },
  approveNomination: {
    ability: 'nomination.decide',
    type: 'ApproveNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1 }),
  },
  declineNomination: {
    ability: 'nomination.decide',
    type: 'DeclineNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1, reason: 'No' }),
  },
  'withdrawNomination (by the agency lead)': {
    ability: 'nomination.withdraw',
    type: 'WithdrawNominationInput',
    input: async (table) => ({ nominationId: await nominationFor(table), version: 1 }),
  },
  'setLastDay (of the core member)': {
    ability: 'seatTerm.planEnd',
    type: 'SetLastDayInput',
    input: async (table) => {
      const seatId = await seatOfLead(table, true);
      const [found] = await table.world.sql<{ id: string }>('select id from seat_term where seat_id = $1', [seatId]);
      return { termId: found?.id, version: 1, endsOn: '2040-01-01' };
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
