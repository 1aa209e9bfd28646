import type { Door } from './door.js';
import { change } from './asking.js';

export const officers: Readonly<Record<string, Door>> = {
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
};
