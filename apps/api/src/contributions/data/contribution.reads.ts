import type { Actor } from '@lib/access';
import { computed, from, one, parent, reads, self, sql } from '@lib/reads';
import { contributionPolicy, type Giver } from '../contribution.policy.js';
import { isPast } from '../domain/is-past.js';

interface PartnerRow extends Giver {
  readonly status: string;
  readonly isPlanned: boolean;
}

const GIVEN = sql`campaign_contribution g where g.campaign_id = ${self}.id`;
const COST = sql`campaign_activity a where a.campaign_id = ${self}.id and a.cost is not null`;

export const contributionReads = reads({
  Campaign: {
    budget: one('campaign', {
      on: sql`${self}.id = ${parent}.id and ${self}.audience_id = any ((select app.audience_ids())::int[])`,
    }),
  },
  CampaignBudget: from('campaign', {
    money: sql`(select coalesce(sum(g.money), 0)::float from ${GIVEN})`,
    hours: sql`(select coalesce(sum(g.hours), 0)::float from ${GIVEN})`,
    worth: sql`(select coalesce(sum(g.worth), 0)::float from ${GIVEN})`,
    costOfDone: sql`(select coalesce(sum(a.cost), 0)::float from ${COST} and a.state = 'DONE')`,
    costToCome: sql`(select coalesce(sum(a.cost), 0)::float from ${COST} and a.state in ('IDEA', 'PLANNED', 'UNDER_WAY'))`,
  }),
  CampaignPartner: {
    contribution: one('campaign_contribution', { on: sql`${self}.partner_id = ${parent}.id` }),
    canSayContribution: computed({
      needs: ['seat_id', 'agency_id'],
      with: {
        partnershipId: sql`(select c.partnership_id from campaign c where c.id = ${self}.campaign_id)`,
        status: sql`(select c.status from campaign c where c.id = ${self}.campaign_id)`,
        isPlanned: sql`${self}.audience_id = any ((select app.audience_ids())::int[])`,
      },
      by: ({ status, isPlanned, ...giver }: PartnerRow, actor: Actor) =>
        isPlanned && !isPast(status) && contributionPolicy.say.allows(actor, giver),
    }),
  },
  CampaignContribution: from('campaign_contribution', {
    money: sql`${self}.money::float`,
    hours: sql`${self}.hours::float`,
    worth: sql`${self}.worth::float`,
    saidBy: one('person', { on: 'said_by_id' }),
  }),
});
