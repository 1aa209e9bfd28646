import type { Actor } from '@lib/access';
import { computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { isBlank, type RichText } from '@lib/rich-text';
import { canTake, type CampaignStatus } from '../../campaigns/index.js';
import { evaluationPolicy } from '../evaluation.policy.js';

interface CampaignRow {
  readonly status: CampaignStatus;
  readonly partnershipId: string | null;
  readonly isBegun: boolean;
}

interface EvaluationRow {
  readonly state: 'DRAFT' | 'SIGNED';
  readonly partnershipId: string | null;
  readonly isTold: boolean;
}

export const evaluationReads = reads({
  Campaign: {
    evaluation: one('campaign_evaluation', { on: { campaign_id: 'id' } }),
    canBeginEvaluation: computed({
      needs: ['status', 'partnership_id'],
      with: { isBegun: sql`exists (select from campaign_evaluation e where e.campaign_id = ${self}.id)` },
      by: ({ status, isBegun, ...campaign }: CampaignRow, actor: Actor) =>
        !isBegun && canTake('evaluate', status) && evaluationPolicy.begin.allows(actor, campaign),
    }),
    caseStudy: one('resource_entry', {
      on: sql`${self}.id = (select s.resource_id from campaign_case_study s where s.campaign_id = ${parent}.id)`,
    }),
  },
  Resource: {
    caseStudyOf: one('campaign', {
      on: sql`${self}.id = (select s.campaign_id from campaign_case_study s where s.resource_id = ${parent}.id)`,
    }),
  },
  CampaignEvaluation: from('campaign_evaluation', {
    campaign: one('campaign', { on: 'campaign_id' }),
    begunBy: one('person', { on: 'begun_by_id' }),
    sections: many('evaluation_section', { on: 'evaluation_id', order: ['position', 'id'] }),
    wordsRead: sql`app.evaluation_read(${self}.id)`,
    signed: many('signed_evaluation', { on: 'evaluation_id', order: ['number desc', 'id'] }),
    viewerCan: computed({
      needs: ['state'],
      with: {
        partnershipId: sql`(select c.partnership_id from campaign c where c.id = ${self}.campaign_id)`,
        isTold: sql`exists (select from campaign_case_study s where s.campaign_id = ${self}.campaign_id)`,
      },
      by: ({ state, isTold, ...campaign }: EvaluationRow, actor: Actor) => ({
        write: state === 'DRAFT' && evaluationPolicy.write.allows(actor, campaign),
        signOff: state === 'DRAFT' && evaluationPolicy.signOff.allows(actor, campaign),
        reopen: state === 'SIGNED' && evaluationPolicy.reopen.allows(actor, campaign),
        tell: state === 'SIGNED' && !isTold && evaluationPolicy.tell.allows(actor, campaign),
      }),
    }),
  }),
  EvaluationSection: from('evaluation_section', {
    content: sql`${self}.content::text`,
    isBlank: computed({
      needs: ['content'],
      by: ({ content }: { readonly content: RichText }) => isBlank(content),
    }),
    writtenBy: one('person', { on: 'written_by_id' }),
    isDraft: sql`${self}.written_by_id is null`,
  }),
  SignedEvaluation: from('signed_evaluation', {
    address: sql`'/evaluations/' || ${self}.id`,
  }),
});
