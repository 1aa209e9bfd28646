import { change } from './asking.js';
import type { Door } from './door.js';

const said = { since: '2026-01-01', until: '2026-12-31', words: 'Something' };

export const contributionReport: Readonly<Record<string, Door>> = {
  'Mutation.replyToContribution.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('replyToContribution', 'ReplyToContributionInput', (partnershipId, { seats }) => ({
      ...said,
      partnershipId,
      agencyId: seats.elsewhere.agencyId,
    })),
  },
};
