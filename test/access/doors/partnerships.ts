import type { Door } from './door.js';
import { PROBLEMS, change, read } from './asking.js';

export const partnerships: Readonly<Record<string, Door>> = {
  'Query.seat.id': { leadsTo: 'seat', ask: read('query ($id: ID!) { seat(id: $id) { id title } }') },
  'Query.partnership.slug': {
    leadsTo: 'partnership',
    by: 'slug',
    ask: read('query ($id: String!) { partnership(slug: $id) { id name } }'),
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
};
