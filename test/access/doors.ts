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
  'Query.vacancy.id': { leadsTo: 'vacancy', ask: read('query ($id: ID!) { vacancy(id: $id) { id lookedFor } }') },
  'Query.gap.id': { leadsTo: 'gap', ask: read('query ($id: ID!) { gap(id: $id) { id lookedFor } }') },
  'Query.nomination.id': { leadsTo: 'nomination', ask: read('query ($id: ID!) { nomination(id: $id) { id name } }') },
  'Mutation.openGap.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('openGap', 'OpenGapInput', (partnershipId) => ({ partnershipId, sector: 'FAITH', lookedFor: 'Us' })),
  },
  'Mutation.closeGap.input.gapId': {
    leadsTo: 'gap',
    ask: change('closeGap', 'CloseGapInput', (gapId) => ({ gapId, version: 1 })),
  },
  'Mutation.advertiseVacancy.input.seatId': {
    leadsTo: 'seat',
    ask: change('advertiseVacancy', 'AdvertiseVacancyInput', (seatId) => ({
      seatId,
      partnershipName: 'A',
      lookedFor: 'B',
    })),
  },
  'Mutation.advertiseVacancy.input.gapId': {
    leadsTo: 'gap',
    ask: change('advertiseVacancy', 'AdvertiseVacancyInput', (gapId) => ({
      gapId,
      partnershipName: 'A',
      lookedFor: 'B',
    })),
  },
  'Mutation.withdrawVacancy.input.vacancyId': {
    leadsTo: 'vacancy',
    ask: change('withdrawVacancy', 'WithdrawVacancyInput', (vacancyId) => ({ vacancyId, version: 9 })),
  },
  'Mutation.expressInterest.input.vacancyId': {
    leadsTo: 'vacancy',
    ask: change('expressInterest', 'ExpressInterestInput', (vacancyId) => ({ vacancyId, words: '' })),
  },
  'Mutation.takeUpInterest.input.interestId': {
    leadsTo: 'interest',
    ask: change('takeUpInterest', 'TakeUpInterestInput', (interestId) => ({ interestId, version: 9 })),
  },
  'Mutation.declineInterest.input.interestId': {
    leadsTo: 'interest',
    ask: change('declineInterest', 'DeclineInterestInput', (interestId) => ({ interestId, version: 9, reason: 'No' })),
  },
  'Mutation.withdrawInterest.input.interestId': {
    leadsTo: 'interest',
    ask: change('withdrawInterest', 'WithdrawInterestInput', (interestId) => ({ interestId, version: 9 })),
  },
  'Mutation.approveNomination.input.nominationId': {
    leadsTo: 'nomination',
    ask: change('approveNomination', 'ApproveNominationInput', (nominationId) => ({ nominationId, version: 9 })),
  },
  'Mutation.declineNomination.input.nominationId': {
    leadsTo: 'nomination',
    ask: change('declineNomination', 'DeclineNominationInput', (nominationId) => ({
      nominationId,
      version: 9,
      reason: 'No',
    })),
  },
  'Mutation.withdrawNomination.input.nominationId': {
    leadsTo: 'nomination',
    ask: change('withdrawNomination', 'WithdrawNominationInput', (nominationId) => ({ nominationId, version: 9 })),
  },
  'Mutation.nominate.input.seatId': {
    leadsTo: 'seat',
    ask: change('nominate', 'NominateInput', (seatId) => ({ seatId, capacity: 'DEPUTY', name: '', email: '' })),
  },
  'Mutation.setLastDay.input.termId': {
    leadsTo: 'seat_term',
    ask: change('setLastDay', 'SetLastDayInput', (termId) => ({ termId, version: 99 })),
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
  'Mutation.addSeat.input.agencyId': 'agencies are public',
  'Mutation.createPartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.scheduleMeeting.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.acceptInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.resetPassword.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.invitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Subscription.meetingChanged.id': 'tried over a socket, in hidden-and-absent.test.ts',
  'Query.demoMessage.id': 'there is no demo mailbox but in a demo, where everybody may read it',
};
