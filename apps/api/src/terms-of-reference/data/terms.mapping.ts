import { EntitySchema } from 'typeorm';
import { QuorumRule } from '../domain/quorum-rule.js';
import { TermsReview } from '../domain/terms-review.js';
import { TermsVersion } from '../domain/terms-version.js';

const fixed = { update: false } as const;
/** Written once; the database grants no change to them. */
const beginning = {
  id: { type: 'uuid', primary: true },
  audienceId: { name: 'audience_id', type: 'int', ...fixed },
  partnershipId: { name: 'partnership_id', type: 'uuid', ...fixed },
} as const;

export const termsEntities = [
  new EntitySchema<TermsVersion>({
    name: 'TermsVersion',
    target: TermsVersion,
    tableName: 'terms_version',
    columns: {
      ...beginning,
      number: { type: 'int', ...fixed },
      text: { type: 'text' },
      fileId: { name: 'file_id', type: 'uuid', nullable: true },
      changes: { type: 'text' },
      state: { type: 'text' },
      draftedById: { name: 'drafted_by_id', type: 'uuid', ...fixed },
      changedAt: { name: 'changed_at', type: 'timestamptz' },
      approval: { type: 'text', nullable: true },
      approvedOn: { name: 'approved_on', type: 'date', nullable: true },
      approvedById: { name: 'approved_by_id', type: 'uuid', nullable: true },
      meetingId: { name: 'meeting_id', type: 'uuid', nullable: true },
      meetingWords: { name: 'meeting_words', type: 'text' },
      version: { type: 'int' },
    },
  }),
  new EntitySchema<TermsReview>({
    name: 'TermsReview',
    target: TermsReview,
    tableName: 'terms_review',
    columns: { ...beginning, reviewOn: { name: 'review_on', type: 'date' }, version: { type: 'int' } },
  }),
  new EntitySchema<QuorumRule>({
    name: 'QuorumRule',
    target: QuorumRule,
    tableName: 'quorum_rule',
    columns: {
      ...beginning,
      minimumSeats: { name: 'minimum_seats', type: 'int' },
      sectors: { type: 'text', array: true },
      needsChair: { name: 'needs_chair', type: 'boolean' },
      version: { type: 'int' },
    },
  }),
];
