import { agreementForm } from '../factories/agreements.js';
import { meetingForm } from '../factories/meetings.js';
import type { RoundTable } from '../factories/round-table.js';

type Request = readonly [query: string, variables: object];

/** A place where somebody can put the id of something, and a request that is in order but for it. */
export interface Door {
  /** The table whose rows the ids name, and the column they are named by. */
  readonly leadsTo: string;
  readonly by?: string;
  readonly ask: (id: string, table: RoundTable) => Request | Promise<Request>;
}

const read = (query: string) => (id: string) => [query, { id }] as const;
const PROBLEMS = 'problems { code message path }';

/** A mutation that takes an input; of its answer only what has nothing to do with chance. */
const change =
  (name: string, type: string, input: (id: string, table: RoundTable) => object): Door['ask'] =>
  (id, table) => [
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${PROBLEMS} } }`,
    { input: input(id, table) },
  ];

const when = { heldOn: '2031-01-08', startsTime: '09:00', endsTime: '10:00' };
const words = { title: 'A title', place: 'A place', joiningLink: '', accessNotes: '', agendaItems: [] };

export const DOORS: Readonly<Record<string, Door>> = {
  'Query.meeting.id': { leadsTo: 'meeting', ask: read('query ($id: ID!) { meeting(id: $id) { id title } }') },
  'Query.seat.id': { leadsTo: 'seat', ask: read('query ($id: ID!) { seat(id: $id) { id title } }') },
  'Query.partnership.slug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: read('query ($id: String!) { partnership(slug: $id) { id name } }'),
  },
  'Mutation.endSession.input.sessionId': {
    leadsTo: 'session',
    ask: change('endSession', 'EndSessionInput', (sessionId) => ({ sessionId })),
  },
  'Mutation.createPartnership.input.parentSlug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: change('createPartnership', 'CreatePartnershipInput', (parentSlug) => ({
      name: 'A new partnership',
      tier: 'LOCAL',
      area: 'Somewhere',
      region: '',
      parentSlug,
      coordinatorEmail: 'new@example.org',
    })),
  },
  'Mutation.addSeat.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('addSeat', 'AddSeatInput', (partnershipId, { seats }) => ({
      partnershipId,
      agencyId: seats.core.agencyId,
      kind: 'CORE',
      isStatutory: false,
    })),
  },
  'Mutation.changeSeat.input.seatId': {
    leadsTo: 'seat',
    ask: change('changeSeat', 'ChangeSeatInput', (seatId) => ({
      seatId,
      version: 1,
      kind: 'CORE',
      isStatutory: false,
    })),
  },
  'Mutation.closeSeat.input.seatId': {
    leadsTo: 'seat',
    ask: change('closeSeat', 'CloseSeatInput', (seatId) => ({ seatId, version: 1 })),
  },
  'Mutation.invite.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('invite', 'InviteInput', (partnershipId) => ({
      partnershipId,
      lines: [{ email: 'new@example.org', office: 'CHAIR' }],
    })),
  },
  'Mutation.invite.input.lines.seatId': {
    leadsTo: 'seat',
    ask: (seatId, { home }) => [
      `mutation ($input: InviteInput!) { invite(input: $input) { results { email ${PROBLEMS} } ${PROBLEMS} } }`,
      { input: { partnershipId: home.id, lines: [{ email: 'new@example.org', seatId, capacity: 'REPRESENTATIVE' }] } },
    ],
  },
  'Mutation.resendInvitation.input.invitationId': {
    leadsTo: 'invitation',
    ask: change('resendInvitation', 'InvitationInput', (invitationId) => ({ invitationId, version: 1 })),
  },
  'Mutation.withdrawInvitation.input.invitationId': {
    leadsTo: 'invitation',
    ask: change('withdrawInvitation', 'InvitationInput', (invitationId) => ({ invitationId, version: 1 })),
  },
  'Mutation.endSeatTerm.input.termId': {
    leadsTo: 'seat_term',
    ask: change('endSeatTerm', 'EndTermInput', (termId) => ({ termId, version: 1 })),
  },
  'Mutation.endOfficeTerm.input.termId': {
    leadsTo: 'office_term',
    ask: change('endOfficeTerm', 'EndTermInput', (termId) => ({ termId, version: 1 })),
  },
  'Query.agreement.id': { leadsTo: 'agreement', ask: read('query ($id: ID!) { agreement(id: $id) { id title } }') },
  'Mutation.addAgreement.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('addAgreement', 'AddAgreementInput', (id, { seats }) => agreementForm(id, [seats.core.agencyId])),
  },
  'Mutation.addAgreement.input.supersedesId': {
    leadsTo: 'agreement',
    ask: change('addAgreement', 'AddAgreementInput', (supersedesId, { home, seats }) =>
      agreementForm(home.id, [seats.core.agencyId], { supersedesId }),
    ),
  },
  'Mutation.changeAgreement.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('changeAgreement', 'ChangeAgreementInput', (agreementId, { home, seats }) => {
      const { partnershipId: _, ...form } = agreementForm(home.id, [seats.core.agencyId]);
      return { ...form, agreementId, version: 1 };
    }),
  },
  'Mutation.withdrawAgreement.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('withdrawAgreement', 'WithdrawAgreementInput', (agreementId) => ({ agreementId, version: 1 })),
  },
  'Mutation.signAgreement.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('signAgreement', 'SignAgreementInput', (partyId) => ({
      partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      confirmsAuthority: true,
    })),
  },
  'Mutation.recordSignature.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('recordSignature', 'RecordSignatureInput', (partyId) => ({
      partyId,
      version: 1,
      signatoryName: 'Sam Signatory',
      signatoryTitle: '',
      signedOn: '2026-01-02',
    })),
  },
  'Mutation.withdrawSignature.input.partyId': {
    leadsTo: 'agreement_party',
    ask: change('withdrawSignature', 'WithdrawSignatureInput', (partyId) => ({ partyId })),
  },
  'Mutation.acceptUndertaking.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('acceptUndertaking', 'AcceptUndertakingInput', (partnershipId) => ({
      partnershipId,
      number: 1,
      accepts: true,
    })),
  },
  'Mutation.changeUndertaking.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('changeUndertaking', 'ChangeUndertakingInput', (partnershipId) => ({
      partnershipId,
      number: 1,
      words: 'Other words than those before',
    })),
  },
  'Mutation.scheduleMeeting.input.agreementId': {
    leadsTo: 'agreement',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (agreementId, { home }) =>
      meetingForm(home.id, { agreementId }),
    ),
  },
  'Mutation.scheduleMeeting.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id) => meetingForm(id)),
  },
  'Mutation.scheduleMeeting.input.seatIds': {
    leadsTo: 'seat',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) => meetingForm(home.id, { seatIds: [id] })),
  },
  'Mutation.changeMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('changeMeeting', 'ChangeMeetingInput', (meetingId) => ({ meetingId, version: 1, ...words })),
  },
  'Mutation.changeMeeting.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    // An item that is not of this meeting is taken for a new one, so that the meeting changes each time.
    ask: async (id, table) => {
      const meetingId = table.meetings.partnership.id;
      const [meeting] = await table.world.sql<{ version: number }>('select version from meeting where id = $1', [
        meetingId,
      ]);
      const input = {
        meetingId,
        version: meeting?.version,
        ...words,
        agendaItems: [{ id, title: 'An item', purpose: 'NOTE' }],
      };
      return change('changeMeeting', 'ChangeMeetingInput', () => input)(id, table);
    },
  },
  'Mutation.scheduleMeeting.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) =>
      meetingForm(home.id, { agendaItems: [{ id, title: 'An item', purpose: 'NOTE' }] }),
    ),
  },
  'Mutation.rescheduleMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('rescheduleMeeting', 'RescheduleMeetingInput', (meetingId) => ({ meetingId, version: 1, ...when })),
  },
  'Mutation.cancelMeeting.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('cancelMeeting', 'CancelMeetingInput', (meetingId) => ({ meetingId, version: 1 })),
  },
  'Mutation.respondToMeeting.input.invitationId': {
    leadsTo: 'meeting_invitation',
    ask: change('respondToMeeting', 'RespondToMeetingInput', (invitationId) => ({
      invitationId,
      response: 'ACCEPTED',
    })),
  },
  'Mutation.retryDelivery.input.deliveryId': {
    leadsTo: 'delivery',
    ask: change('retryDelivery', 'RetryDeliveryInput', (deliveryId) => ({ deliveryId })),
  },
};

/** Places that take an id which has nothing to tell, and why. */
export const NO_SECRET: Readonly<Record<string, string>> = {
  'Mutation.addAgreement.input.agencyIds': 'agencies are public',
  'Mutation.addAgreement.input.fileId':
    'an upload of one’s own, or refused alike; tried in test/api/agreements/documents.test.ts',
  'Mutation.changeAgreement.input.fileId':
    'an upload of one’s own, or refused alike; tried in test/api/agreements/documents.test.ts',
  'Mutation.changeAgreement.input.agencyIds': 'agencies are public',
  'Mutation.addSeat.input.agencyId': 'agencies are public',
  'Mutation.createPartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.scheduleMeeting.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.acceptInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.resetPassword.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.invitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Subscription.meetingChanged.id': 'tried over a socket, in hidden-and-absent.test.ts',
  'Query.demoMessage.id': 'there is no demo mailbox but in a demo, where everybody may read it',
};
