import type { Attempt } from './attempt.js';

export const contributionReport: Readonly<Record<string, Attempt>> = {
  'replyToContribution (of the core seat)': {
    ability: 'contributionReply.say',
    type: 'ReplyToContributionInput',
    input: async ({ home, seats }) => ({
      partnershipId: home.id,
      agencyId: seats.core.agencyId,
      since: '2026-01-01',
      until: '2026-12-31',
      words: 'Something',
    }),
  },
};
