import { change } from './asking.js';
import type { Door } from './door.js';

export const contributions: Readonly<Record<string, Door>> = {
  'Mutation.sayContribution.input.partnerId': {
    leadsTo: 'campaign_partner',
    ask: change('sayContribution', 'SayContributionInput', (partnerId) => ({ partnerId, version: 99 })),
  },
};
