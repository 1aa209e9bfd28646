import { agreementForm } from '../factories/agreements.js';
import { place, pollForm } from '../factories/date-polls.js';
import { meetingForm } from '../factories/meetings.js';
import { quarterly } from '../factories/series.js';
import { acceptance } from '../factories/proposals.js';
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

const changed = (partnershipId: string, more: object) => {
  const { title, minutes, notes, times, closesOn, closesTime } = pollForm(partnershipId);
  return { version: 1, title, minutes, notes, times, closesOn, closesTime, ...more };
};
const when = { heldOn: '2031-01-08', startsTime: '09:00', endsTime: '10:00' };
const words = { title: 'A title', place: 'A place', joiningLink: '', accessNotes: '' };

/** Builds the agenda of the home meeting anew, upon whatever it is now. */
const buildHome =
  ({ world, meetings }: RoundTable, item: object): Door['ask'] =>
  async (id, table) => {
    const meetingId = meetings.partnership.id;
    const [agenda] = await world.sql<{ version: number }>('select version from agenda where meeting_id = $1', [
      meetingId,
    ]);
    const input = { meetingId, version: agenda?.version, agendaItems: [item] };
    return change('buildAgenda', 'BuildAgendaInput', () => input)(id, table);
  };

const asking = (more: object) => ({ title: 'A paper', dueOn: '2030-06-01', ...more });
const aPaperFor = ({ meetings }: RoundTable, more: object) => ({
  meetingId: meetings.partnership.id,
  title: 'A paper',
  ...more,
});

/** The paper of the home meeting that is for everybody, as it is now. */
const homePaper =
  (name: string, type: string, input: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const [paper] = await table.world.sql<{ id: string; version: number }>(
      `select id, version from paper where meeting_id = $1 and seen_by = 'EVERYBODY' order by id`,
      [table.meetings.partnership.id],
    );
    const of = { paperId: paper?.id, version: paper?.version };
    return change(name, type, () => ({ ...of, ...input(id) }))(id, table);
  };

const homeRequest =
  (input: (id: string) => object): Door['ask'] =>
  async (id, table) => {
    const [request] = await table.world.sql<{ id: string; version: number }>(
      'select id, version from paper_request where meeting_id = $1 order by id',
      [table.meetings.partnership.id],
    );
    const of = { requestId: request?.id, version: request?.version };
    return change('deliverPaper', 'DeliverPaperInput', () => ({ ...of, ...input(id) }))(id, table);
  };

const ask = (input: (id: string, table: RoundTable) => object) => change('askForPaper', 'AskForPaperInput', input);
const add = (input: (id: string, table: RoundTable) => object) => change('addPaper', 'AddPaperInput', input);
const homeId = ({ meetings }: RoundTable) => meetings.partnership.id;

export const DOORS: Readonly<Record<string, Door>> = {
  'Query.paper.id': { leadsTo: 'paper', ask: read('query ($id: ID!) { paper(id: $id) { id title } }') },
  'Query.paperRequest.id': {
    leadsTo: 'paper_request',
    ask: read('query ($id: ID!) { paperRequest(id: $id) { id title } }'),
  },
  'Mutation.askForPaper.input.meetingId': {
    leadsTo: 'meeting',
    ask: ask((meetingId, { seats }) => asking({ meetingId, seatId: seats.core.id })),
  },
  'Mutation.askForPaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: ask((itemId, table) => asking({ meetingId: homeId(table), itemId, seatId: table.seats.core.id })),
  },
  'Mutation.askForPaper.input.seatId': {
    leadsTo: 'seat',
    ask: ask((seatId, table) => asking({ meetingId: homeId(table), seatId })),
  },
  'Mutation.askForPaper.input.personId': {
    leadsTo: 'person',
    ask: ask((personId, table) => asking({ meetingId: homeId(table), personId })),
  },
  'Mutation.askForPaper.input.seatIds': {
    leadsTo: 'seat',
    ask: ask((id, table) =>
      asking({ meetingId: homeId(table), seatId: table.seats.core.id, seenBy: 'NAMED', seatIds: [id] }),
    ),
  },
  'Mutation.changePaperRequest.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('changePaperRequest', 'ChangePaperRequestInput', (requestId) => ({
      requestId,
      version: 1,
      dueOn: '2030-06-01',
    })),
  },
  'Mutation.withdrawPaperRequest.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('withdrawPaperRequest', 'WithdrawPaperRequestInput', (requestId) => ({ requestId, version: 1 })),
  },
  'Mutation.deliverPaper.input.requestId': {
    leadsTo: 'paper_request',
    ask: change('deliverPaper', 'DeliverPaperInput', (requestId, { home }) => ({
      requestId,
      version: 1,
      fileId: home.id,
    })),
  },
  'Mutation.deliverPaper.input.fileId': { leadsTo: 'stored_file', ask: homeRequest((fileId) => ({ fileId })) },
  'Mutation.deliverPaper.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: homeRequest((keptFileId) => ({ keptFileId })),
  },
  'Mutation.addPaper.input.meetingId': {
    leadsTo: 'meeting',
    ask: add((meetingId, { home }) => ({ meetingId, title: 'A paper', fileId: home.id })),
  },
  'Mutation.addPaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: add((itemId, table) => aPaperFor(table, { itemId, fileId: table.home.id })),
  },
  'Mutation.addPaper.input.supplementToId': {
    leadsTo: 'paper',
    ask: add((supplementToId, table) => aPaperFor(table, { supplementToId, fileId: table.home.id })),
  },
  'Mutation.addPaper.input.fileId': {
    leadsTo: 'stored_file',
    ask: add((fileId, table) => aPaperFor(table, { fileId })),
  },
  'Mutation.addPaper.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: add((keptFileId, table) => aPaperFor(table, { keptFileId })),
  },
  'Mutation.addPaper.input.seatIds': {
    leadsTo: 'seat',
    ask: add((id, table) => aPaperFor(table, { fileId: table.home.id, seenBy: 'NAMED', seatIds: [id] })),
  },
  'Mutation.addPaperVersion.input.paperId': {
    leadsTo: 'paper',
    ask: change('addPaperVersion', 'AddPaperVersionInput', (paperId, { home }) => ({
      paperId,
      version: 1,
      fileId: home.id,
    })),
  },
  'Mutation.addPaperVersion.input.fileId': {
    leadsTo: 'stored_file',
    ask: homePaper('addPaperVersion', 'AddPaperVersionInput', (fileId) => ({ fileId })),
  },
  'Mutation.addPaperVersion.input.keptFileId': {
    leadsTo: 'stored_file',
    ask: homePaper('addPaperVersion', 'AddPaperVersionInput', (keptFileId) => ({ keptFileId })),
  },
  'Mutation.changePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('changePaper', 'ChangePaperInput', (paperId) => ({ paperId, version: 99, title: 'A paper' })),
  },
  'Mutation.changePaper.input.itemId': {
    leadsTo: 'agenda_item',
    ask: homePaper('changePaper', 'ChangePaperInput', (itemId) => ({ itemId, title: 'A paper' })),
  },
  'Mutation.changePaper.input.seatIds': {
    leadsTo: 'seat',
    ask: homePaper('changePaper', 'ChangePaperInput', (id) => ({ title: 'A paper', seenBy: 'NAMED', seatIds: [id] })),
  },
  'Mutation.orderPapers.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('orderPapers', 'OrderPapersInput', (meetingId) => ({ meetingId, paperIds: [] })),
  },
  'Mutation.orderPapers.input.paperIds': {
    leadsTo: 'paper',
    ask: change('orderPapers', 'OrderPapersInput', (id, table) => ({ meetingId: homeId(table), paperIds: [id] })),
  },
  'Mutation.removePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('removePaper', 'RemovePaperInput', (paperId) => ({ paperId, version: 99 })),
  },
  'Mutation.restorePaper.input.paperId': {
    leadsTo: 'paper',
    ask: change('restorePaper', 'RestorePaperInput', (paperId) => ({ paperId, version: 99 })),
  },
  'Mutation.circulatePapers.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('circulatePapers', 'CirculatePapersInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.setPapersDay.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('setPapersDay', 'SetPapersDayInput', (meetingId) => ({
      meetingId,
      version: 99,
      papersOn: '2030-06-01',
    })),
  },
  'Query.meeting.id': { leadsTo: 'meeting', ask: read('query ($id: ID!) { meeting(id: $id) { id title } }') },
  'Query.seat.id': { leadsTo: 'seat', ask: read('query ($id: ID!) { seat(id: $id) { id title } }') },
  'Query.person.id': { leadsTo: 'person', ask: read('query ($id: ID!) { person(id: $id) { id name } }') },
  'Query.overdueConfirmations.slug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: read('query ($id: String!) { overdueConfirmations(slug: $id) { totalCount } }'),
  },
  'Mutation.appointLead.input.personId': {
    leadsTo: 'person',
    ask: change('appointLead', 'AppointLeadInput', (personId, { seats }) => ({
      agencyId: seats.core.agencyId,
      personId,
    })),
  },
  'Mutation.withdrawLeadInvitation.input.invitationId': {
    leadsTo: 'lead_invitation',
    ask: change('withdrawLeadInvitation', 'WithdrawLeadInvitationInput', (invitationId) => ({
      invitationId,
      version: 1,
    })),
  },
  'Mutation.endLead.input.leadId': {
    leadsTo: 'agency_lead',
    ask: change('endLead', 'EndLeadInput', (leadId) => ({ leadId, version: 1 })),
  },
  'Mutation.confirmTerms.input.termIds': {
    leadsTo: 'seat_term',
    ask: change('confirmTerms', 'ConfirmTermsInput', (id, { seats }) => ({
      agencyId: seats.core.agencyId,
      termIds: [id],
    })),
  },
  'Mutation.endAgencyTerm.input.termId': {
    leadsTo: 'seat_term',
    ask: change('endAgencyTerm', 'EndTermInput', (termId) => ({ termId, version: 1 })),
  },
  'Mutation.recordLeaving.input.personId': {
    leadsTo: 'person',
    ask: change('recordLeaving', 'RecordLeavingInput', (personId, { seats }) => ({
      personId,
      agencyId: seats.core.agencyId,
    })),
  },
  'Mutation.cancelAgencyChange.input.changeId': {
    leadsTo: 'agency_change',
    ask: change('cancelAgencyChange', 'CancelAgencyChangeInput', (changeId) => ({ changeId, version: 1 })),
  },
  'Query.partnership.slug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: read('query ($id: String!) { partnership(slug: $id) { id name } }'),
  },
  'Query.proposal.id': {
    leadsTo: 'partnership_proposal',
    ask: read('query ($id: ID!) { proposal(id: $id) { id name likePartnerships { alike } } }'),
  },
  'Mutation.acceptProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('acceptProposal', 'AcceptProposalInput', (id) => acceptance(id, { name: '' })),
  },
  'Mutation.acceptProposal.input.parentSlug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: change('acceptProposal', 'AcceptProposalInput', (parentSlug, { proposals }) =>
      acceptance(proposals.open.id, { parentSlug }),
    ),
  },
  'Mutation.mergeProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('mergeProposal', 'MergeProposalInput', (proposalId, { home }) => ({
      proposalId,
      version: 1,
      partnershipId: home.id,
    })),
  },
  'Mutation.mergeProposal.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('mergeProposal', 'MergeProposalInput', (partnershipId, { proposals }) => ({
      proposalId: proposals.open.id,
      version: 1,
      partnershipId,
    })),
  },
  'Mutation.mergeProposal.input.otherProposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('mergeProposal', 'MergeProposalInput', (otherProposalId, { proposals }) => ({
      proposalId: proposals.open.id,
      version: 1,
      otherProposalId,
    })),
  },
  'Mutation.declineProposal.input.proposalId': {
    leadsTo: 'partnership_proposal',
    ask: change('declineProposal', 'DeclineProposalInput', (proposalId) => ({ proposalId, version: 1, reason: 'No' })),
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
  'Mutation.changePartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('changePartnership', 'ChangePartnershipInput', (partnershipId) => ({
      partnershipId,
      version: 1,
      name: 'A new name',
      tier: 'LOCAL',
      area: 'Somewhere',
      region: '',
    })),
  },
  'Mutation.changePartnership.input.parentId': {
    leadsTo: 'partnership',
    ask: change('changePartnership', 'ChangePartnershipInput', (parentId, { home }) => ({
      partnershipId: home.id,
      version: 1,
      name: 'A new name',
      tier: 'LOCAL',
      area: 'Somewhere',
      region: '',
      parentId,
    })),
  },
  'Mutation.activatePartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('activatePartnership', 'PartnershipVersionInput', (partnershipId) => ({ partnershipId, version: 1 })),
  },
  'Mutation.makePartnershipDormant.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('makePartnershipDormant', 'PartnershipVersionInput', (partnershipId) => ({
      partnershipId,
      version: 1,
    })),
  },
  'Mutation.wakePartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('wakePartnership', 'PartnershipVersionInput', (partnershipId) => ({ partnershipId, version: 1 })),
  },
  'Mutation.closePartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('closePartnership', 'ClosePartnershipInput', (partnershipId) => ({
      partnershipId,
      version: 1,
      on: '2026-01-08',
      reason: 'A reason',
    })),
  },
  'Mutation.mergePartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('mergePartnership', 'MergePartnershipInput', (partnershipId, { home }) => ({
      partnershipId,
      version: 1,
      intoPartnershipId: home.id,
      on: '2026-01-08',
    })),
  },
  'Mutation.mergePartnership.input.intoPartnershipId': {
    leadsTo: 'partnership',
    ask: change('mergePartnership', 'MergePartnershipInput', (intoPartnershipId, { home }) => ({
      partnershipId: home.id,
      version: 1,
      intoPartnershipId,
      on: '2026-01-08',
    })),
  },
  'Mutation.createGroup.input.parentId': {
    leadsTo: 'partnership',
    ask: change('createGroup', 'CreateGroupInput', (parentId) => ({
      parentId,
      kind: 'SUBGROUP',
      name: 'A group',
      area: 'Something',
      seatIds: [],
    })),
  },
  'Mutation.createGroup.input.seatIds': {
    leadsTo: 'seat',
    ask: change('createGroup', 'CreateGroupInput', (id, { home }) => ({
      parentId: home.id,
      kind: 'SUBGROUP',
      name: 'A group',
      area: 'Something',
      seatIds: [id],
    })),
  },
  'Mutation.drawSeats.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('drawSeats', 'DrawSeatsInput', (partnershipId, { seats }) => ({
      partnershipId,
      seatIds: [seats.core.id],
    })),
  },
  'Mutation.drawSeats.input.seatIds': {
    leadsTo: 'seat',
    ask: change('drawSeats', 'DrawSeatsInput', (id, { home }) => ({ partnershipId: home.id, seatIds: [id] })),
  },
  'Mutation.seatPartnership.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('seatPartnership', 'SeatPartnershipInput', (partnershipId, { home }) => ({
      partnershipId,
      memberPartnershipId: home.id,
      kind: 'CORE',
      isStatutory: false,
    })),
  },
  'Mutation.seatPartnership.input.memberPartnershipId': {
    leadsTo: 'partnership',
    ask: change('seatPartnership', 'SeatPartnershipInput', (memberPartnershipId, { home }) => ({
      partnershipId: home.id,
      memberPartnershipId,
      kind: 'CORE',
      isStatutory: false,
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
  'Mutation.draftTerms.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('draftTerms', 'DraftTermsInput', (partnershipId) => ({ partnershipId, text: 'Terms' })),
  },
  'Mutation.draftTerms.input.fileId': {
    leadsTo: 'stored_file',
    ask: change('draftTerms', 'DraftTermsInput', (fileId, { home }) => ({ partnershipId: home.id, fileId })),
  },
  'Mutation.changeTermsDraft.input.termsId': {
    leadsTo: 'terms_version',
    ask: change('changeTermsDraft', 'ChangeTermsDraftInput', (termsId) => ({ termsId, version: 1, text: 'Terms' })),
  },
  'Mutation.changeTermsDraft.input.fileId': {
    leadsTo: 'stored_file',
    ask: async (fileId, { world, home }) => {
      const [draft] = await world.sql<{ id: string; version: number }>(
        `select id, version from terms_version where partnership_id = $1 and state = 'DRAFT'`,
        [home.id],
      );
      return change('changeTermsDraft', 'ChangeTermsDraftInput', () => ({
        termsId: draft?.id,
        version: draft?.version,
        fileId,
      }))(fileId, { home } as RoundTable);
    },
  },
  'Mutation.discardTermsDraft.input.termsId': {
    leadsTo: 'terms_version',
    ask: change('discardTermsDraft', 'DiscardTermsDraftInput', (termsId) => ({ termsId, version: 1 })),
  },
  'Mutation.approveTerms.input.termsId': {
    leadsTo: 'terms_version',
    ask: change('approveTerms', 'ApproveTermsInput', (termsId) => ({
      termsId,
      version: 1,
      by: 'CHAIR',
      approvedOn: '2020-01-01',
      reviewOn: '2020-01-01',
    })),
  },
  'Mutation.approveTerms.input.meetingId': {
    leadsTo: 'meeting',
    ask: async (meetingId, { world, home }) => {
      const [draft] = await world.sql<{ id: string; version: number }>(
        `select id, version from terms_version where partnership_id = $1 and state = 'DRAFT'`,
        [home.id],
      );
      return change('approveTerms', 'ApproveTermsInput', () => ({
        termsId: draft?.id,
        version: draft?.version,
        by: 'MEETING',
        meetingId,
        reviewOn: '2020-01-01',
      }))(meetingId, { home } as RoundTable);
    },
  },
  'Mutation.moveTermsReview.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('moveTermsReview', 'MoveTermsReviewInput', (partnershipId) => ({
      partnershipId,
      version: 1,
      reviewOn: '2020-01-01',
    })),
  },
  'Mutation.setQuorum.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('setQuorum', 'SetQuorumInput', (partnershipId) => ({
      partnershipId,
      version: 1,
      minimumSeats: 0,
      sectors: [],
      agencyIds: [],
      needsChair: false,
    })),
  },
  'Mutation.startHandover.input.termId': {
    leadsTo: 'office_term',
    ask: change('startHandover', 'StartHandoverInput', (termId) => ({
      termId,
      version: 1,
      email: 'new@example.org',
      overlapUntil: '2031-01-08',
    })),
  },
  'Mutation.changeHandover.input.handoverId': {
    leadsTo: 'handover',
    ask: change('changeHandover', 'ChangeHandoverInput', (handoverId) => ({
      handoverId,
      version: 1,
      overlapUntil: '2031-01-08',
    })),
  },
  'Mutation.finishHandover.input.handoverId': {
    leadsTo: 'handover',
    ask: change('finishHandover', 'HandoverInput', (handoverId) => ({ handoverId, version: 1 })),
  },
  'Mutation.withdrawHandover.input.handoverId': {
    leadsTo: 'handover',
    ask: change('withdrawHandover', 'HandoverInput', (handoverId) => ({ handoverId, version: 1 })),
  },
  'Mutation.stepDown.input.termId': {
    leadsTo: 'office_term',
    ask: change('stepDown', 'EndTermInput', (termId) => ({ termId, version: 1 })),
  },
  'Mutation.takeIntoCare.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('takeIntoCare', 'TakeIntoCareInput', (partnershipId) => ({ partnershipId, reason: 'A reason' })),
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
  'Query.datePoll.id': {
    leadsTo: 'date_poll',
    ask: read('query ($id: ID!) { datePoll(id: $id) { id title busy { timeId } } }'),
  },
  'Mutation.openDatePoll.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('openDatePoll', 'OpenDatePollInput', (id) => pollForm(id)),
  },
  'Mutation.openDatePoll.input.seatIds': {
    leadsTo: 'seat',
    ask: change('openDatePoll', 'OpenDatePollInput', (id, { home }) => pollForm(home.id, { seatIds: [id] })),
  },
  'Mutation.changeDatePoll.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('changeDatePoll', 'ChangeDatePollInput', (pollId, { home }) => changed(home.id, { pollId })),
  },
  'Mutation.changeDatePoll.input.addSeatIds': {
    leadsTo: 'seat',
    ask: async (id, table) => {
      const [poll] = await table.world.sql(
        `select id, version from date_poll where partnership_id = $1 order by id limit 1`,
        [table.home.id],
      );
      const input = changed(table.home.id, { pollId: poll.id, version: poll.version, addSeatIds: [id] });
      return change('changeDatePoll', 'ChangeDatePollInput', () => input)(id, table);
    },
  },
  'Mutation.answerDatePoll.input.askedId': {
    leadsTo: 'date_poll_asked',
    ask: change('answerDatePoll', 'AnswerDatePollInput', (askedId) => ({ askedId, answers: [] })),
  },
  'Mutation.answerDatePoll.input.answers.timeId': {
    leadsTo: 'date_poll_time',
    ask: async (timeId, table) => {
      const [asked] = await table.world.sql(
        `select a.id from date_poll_asked a join date_poll p on p.id = a.poll_id where p.partnership_id = $1 and a.person_id = $2 order by a.id limit 1`,
        [table.home.id, table.home.chair.id],
      );
      const input = { askedId: asked.id, answers: [{ timeId, answer: 'YES' }] };
      return change('answerDatePoll', 'AnswerDatePollInput', () => input)(timeId, table);
    },
  },
  'Mutation.chooseDate.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('chooseDate', 'ChooseDateInput', (pollId) => ({
      pollId,
      version: 1,
      timeId: '00000000-0000-4000-8000-000000000000',
      ...place,
    })),
  },
  'Mutation.chooseDate.input.timeId': {
    leadsTo: 'date_poll_time',
    ask: async (timeId, table) => {
      const [poll] = await table.world.sql(
        `select id, version from date_poll where partnership_id = $1 order by id limit 1`,
        [table.home.id],
      );
      const input = { pollId: poll.id, version: poll.version, timeId, ...place };
      return change('chooseDate', 'ChooseDateInput', () => input)(timeId, table);
    },
  },
  'Mutation.endDatePoll.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('endDatePoll', 'EndDatePollInput', (pollId) => ({ pollId, version: 1, ending: 'NO_DATE' })),
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
  'Mutation.proposeAgendaItem.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('proposeAgendaItem', 'ProposeAgendaItemInput', (meetingId) => ({
      meetingId,
      title: 'A title',
      why: 'A reason',
      purpose: 'NOTE',
    })),
  },
  'Mutation.takeProposedItem.input.proposalId': {
    leadsTo: 'agenda_proposal',
    ask: change('takeProposedItem', 'TakeProposedItemInput', (proposalId) => ({ proposalId, version: 99 })),
  },
  'Mutation.declineProposedItem.input.proposalId': {
    leadsTo: 'agenda_proposal',
    ask: change('declineProposedItem', 'DeclineProposedItemInput', (proposalId) => ({
      proposalId,
      version: 99,
      reason: 'No',
    })),
  },
  'Mutation.carryAgendaItem.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('carryAgendaItem', 'CarryAgendaItemInput', (meetingId) => ({
      meetingId,
      itemId: '01900000-0000-7000-8000-000000000000',
      isCarried: true,
    })),
  },
  'Mutation.carryAgendaItem.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('carryAgendaItem', 'CarryAgendaItemInput', (itemId, { meetings }) => ({
      meetingId: meetings.next.id,
      itemId,
      isCarried: true,
    })),
  },
  'Mutation.recordAction.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('recordAction', 'RecordActionInput', (meetingId, { home }) => ({
      meetingId,
      what: 'Something',
      ownerId: home.chair.id,
    })),
  },
  'Mutation.recordAction.input.itemId': {
    leadsTo: 'agenda_item',
    ask: change('recordAction', 'RecordActionInput', (itemId, { home, meetings }) => ({
      meetingId: meetings.next.id,
      itemId,
      what: 'Something',
      ownerId: home.chair.id,
    })),
  },
  'Mutation.recordAction.input.ownerId': {
    leadsTo: 'person',
    ask: change('recordAction', 'RecordActionInput', (ownerId, { meetings }) => ({
      meetingId: meetings.partnership.id,
      what: 'Something',
      ownerId,
    })),
  },
  'Mutation.closeAction.input.actionId': {
    leadsTo: 'action',
    ask: change('closeAction', 'CloseActionInput', (actionId) => ({ actionId, version: 99 })),
  },
  'Mutation.reopenAction.input.actionId': {
    leadsTo: 'action',
    ask: change('reopenAction', 'CloseActionInput', (actionId) => ({ actionId, version: 99 })),
  },
  'Mutation.makePack.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('makePack', 'MakePackInput', (meetingId) => ({ meetingId })),
  },
  'Mutation.buildAgenda.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('buildAgenda', 'BuildAgendaInput', (meetingId) => ({ meetingId, version: 99, agendaItems: [] })),
  },
  'Mutation.buildAgenda.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    // An item that is not of this meeting is taken for a new one, so that the agenda changes each time.
    ask: (id, table) => buildHome(table, { id, title: 'An item', purpose: 'NOTE' })(id, table),
  },
  'Mutation.buildAgenda.input.agendaItems.seatIds': {
    leadsTo: 'seat',
    ask: (id, table) =>
      buildHome(table, { title: 'An item', purpose: 'NOTE', seenBy: 'NAMED', seatIds: [id] })(id, table),
  },
  'Mutation.scheduleMeeting.input.agendaItems.id': {
    leadsTo: 'agenda_item',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) =>
      meetingForm(home.id, { agendaItems: [{ id, title: 'An item', purpose: 'NOTE' }] }),
    ),
  },
  'Mutation.scheduleMeeting.input.agendaItems.seatIds': {
    leadsTo: 'seat',
    ask: change('scheduleMeeting', 'ScheduleMeetingInput', (id, { home }) =>
      meetingForm(home.id, {
        agendaItems: [{ title: 'An item', purpose: 'NOTE', seenBy: 'NAMED', seatIds: [id] }],
      }),
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
  'Query.meetingSeries.id': {
    leadsTo: 'meeting_series',
    ask: read('query ($id: ID!) { meetingSeries(id: $id) { id title } }'),
  },
  'Mutation.changeSeries.input.meetingId': {
    leadsTo: 'meeting',
    ask: change('changeSeries', 'ChangeSeriesInput', (meetingId) => ({
      meetingId,
      version: 1,
      isTrial: true,
      heldOn: '2029-10-11',
      startsTime: '09:00',
      endsTime: '10:00',
      title: 'A title',
      place: 'A place',
      joiningLink: '',
      accessNotes: '',
      repeats: quarterly,
    })),
  },
  'Mutation.endSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('endSeries', 'EndSeriesInput', (seriesId) => ({
      seriesId,
      version: 1,
      isTrial: true,
      lastOn: '2030-04-30',
    })),
  },
  'Mutation.cancelSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('cancelSeries', 'CancelSeriesInput', (seriesId) => ({ seriesId, version: 1 })),
  },
  'Mutation.cancelSeries.input.fromMeetingId': {
    leadsTo: 'meeting',
    ask: async (fromMeetingId, table) => {
      const [series] = await table.world.sql<{ id: string; version: number }>(
        `select id, version from meeting_series where partnership_id = $1 and title like 'CNRY-series-%'`,
        [table.home.id],
      );
      const input = { seriesId: series?.id, version: series?.version, fromMeetingId };
      return change('cancelSeries', 'CancelSeriesInput', () => input)(fromMeetingId, table);
    },
  },
  'Mutation.respondToSeries.input.seriesId': {
    leadsTo: 'meeting_series',
    ask: change('respondToSeries', 'RespondToSeriesInput', (seriesId) => ({ seriesId, response: 'ACCEPTED' })),
  },
  'Mutation.issuePartnershipFeed.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('issuePartnershipFeed', 'IssuePartnershipFeedInput', (partnershipId) => ({ partnershipId })),
  },
  'Mutation.revokePartnershipFeed.input.feedId': {
    leadsTo: 'link',
    ask: change('revokePartnershipFeed', 'RevokePartnershipFeedInput', (feedId) => ({ feedId })),
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
  'Mutation.recordAction.input.agencyId': 'agencies are public',
  'Mutation.addSeat.input.agencyId': 'agencies are public',
  'Mutation.setQuorum.input.agencyIds': 'agencies are public',
  'Query.agency.id': 'agencies are public',
  'Mutation.appointLead.input.agencyId': 'agencies are public',
  'Mutation.confirmTerms.input.agencyId': 'agencies are public',
  'Mutation.recordLeaving.input.agencyId': 'agencies are public',
  'Mutation.recordLeaving.input.nextAgencyId': 'agencies are public',
  'Mutation.changeAgency.input.agencyId': 'agencies are public',
  'Mutation.changeAgency.input.successorId': 'agencies are public',
  'Mutation.acceptLeadInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.leadInvitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.createPartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.changePartnership.input.hostAgencyId': 'agencies are public',
  'Mutation.acceptProposal.input.hostAgencyId': 'agencies are public',
  'Mutation.proposePartnership.input.requestKey':
    'made by the client, and of no use without every other word of the form (test/api/proposals/propose.test.ts)',
  'Mutation.proposePartnership.input.formToken': 'says when a form was opened, and nothing else',
  'Query.proposalStatus.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.openDatePoll.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.scheduleMeeting.input.requestKey': 'made by the client, and told apart for each organiser',
  'Mutation.acceptInvitation.input.token': 'whoever knows the 256 random bits is who was meant',
  'Mutation.resetPassword.input.token': 'whoever knows the 256 random bits is who was meant',
  'Query.invitationPreview.token': 'whoever knows the 256 random bits is who was meant',
  'Subscription.meetingChanged.id': 'tried over a socket, in hidden-and-absent.test.ts',
  'Query.demoMessage.id': 'there is no demo mailbox but in a demo, where everybody may read it',
};
