import type { RoundTable } from '../../factories/round-table.js';
import type { Door } from './door.js';
import { change } from './asking.js';

export const termsOfReference: Readonly<Record<string, Door>> = {
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
};
