import type { Door } from './door.js';
import { change, read } from './asking.js';

export const nominations: Readonly<Record<string, Door>> = {
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
};
