import type { Actor } from '@lib/access';
import { asc, computed, count, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { isOver, type CampaignStatus } from '../../campaigns/index.js';
import { languageOf } from '../../library/index.js';
import { canBeAdopted } from '../domain/can-be-adopted.js';
import { itemInWords, nameOf, valueInWords } from '../domain/kit-says.js';
import type { KitPart, KitValue, KitWords } from '../domain/kit-words.js';
import { kitPolicy } from '../kit.policy.js';

interface CampaignRow {
  readonly status: CampaignStatus;
  readonly partnershipId: string | null;
  readonly isOpen: boolean;
  readonly isAdopted: boolean;
}

interface ProposalRow {
  readonly part: KitPart;
  readonly field: string;
  readonly item: KitWords;
  readonly before: KitValue | KitWords | null;
  readonly now: KitValue | KitWords | null;
  readonly here: KitValue | KitWords | null;
  readonly topics: Readonly<Record<string, string>> | null;
}

const RUNS = sql`exists (select from office_term t where t.partnership_id = ${self}.partnership_id and t.person_id = app.person_id()
  and t.office in ('COORDINATOR', 'CHAIR') and t.ended_at is null and t.held @> app.today())`;

/** Others do not see who has adopted it: of them all would seem not to have. */
const IS_RUN_BY_NATION = sql`${parent}.partnership_id is null and ${parent}.audience_id = any ((select app.audience_ids())::int[])`;

const TOPICS = sql`(select json_object_agg(t.code, t.name) from library_topic t)`;

const inWords = (which: 'before' | 'now' | 'here') =>
  computed({
    needs: ['field', which],
    with: { topics: TOPICS },
    by: ({ field, topics, ...row }: ProposalRow) => {
      const names = { languageOf, topics: topics ?? {} };
      return field === 'ADDED' || field === 'REMOVED'
        ? itemInWords(row[which] as KitWords | null, names)
        : valueInWords(field, row[which] as KitValue | null, names);
    },
  });

export const kitReads = reads({
  Viewer: {
    campaignsWithProposals: many('campaign', {
      on: sql`${self}.adopted_from_id is not null and ${RUNS} and exists (select from kit_proposal p where p.campaign_id = ${self}.id)`,
      order: ['title', 'id'],
      limit: 50,
    }),
  },
  Partnership: { mapArea: sql`app.area_of(${self}.region)` },
  Campaign: {
    suggestedActivities: many('kit_activity', { on: 'campaign_id', order: ['position', 'id'] }),
    canSuggestActivities: computed({
      needs: ['status', 'partnership_id'],
      by: ({ status, ...campaign }: CampaignRow, actor: Actor) =>
        !isOver(status) && kitPolicy.suggest.allows(actor, campaign),
    }),
    adoptedFrom: one('campaign', { on: 'adopted_from_id' }),
    isAdopted: sql`${self}.adopted_from_id is not null`,
    adoptedBy: many('campaign', {
      on: sql`${self}.adopted_from_id = ${parent}.id`,
      order: [asc(sql`(select p.name from partnership p where p.id = ${self}.partnership_id)`), 'id'],
      limit: 200,
    }),
    adoptions: many('kit_adoption', {
      on: 'kit_id',
      order: [asc(sql`(select p.name from partnership p where p.id = ${self}.partnership_id)`), 'id'],
      limit: 500,
    }),
    notAdoptedBy: many('partnership', {
      on: sql`${IS_RUN_BY_NATION} and ${self}.kind = 'PARTNERSHIP' and ${self}.status in ('FORMING', 'ACTIVE') and not exists (
        select from kit_adoption a where a.kit_id = ${parent}.id and a.partnership_id = ${self}.id and a.status <> 'CANCELLED')`,
      order: ['name', 'id'],
      limit: 500,
    }),
    canBeAdopted: computed({
      needs: ['status', 'partnership_id'],
      with: { isOpen: sql`${self}.opens_at <= now()` },
      by: ({ isOpen, ...campaign }: CampaignRow, actor: Actor) => canBeAdopted(campaign, isOpen) && actor.runsATable,
    }),
    proposals: many('kit_proposal', {
      on: 'campaign_id',
      order: ['place', 'position', 'kit_item_id', 'field'],
      limit: 500,
    }),
    proposalCount: count('kit_proposal', { on: 'campaign_id' }),
    canAnswerProposals: computed({
      needs: ['status', 'partnership_id'],
      with: { isAdopted: sql`${self}.adopted_from_id is not null` },
      by: ({ status, isAdopted, ...campaign }: CampaignRow, actor: Actor) =>
        isAdopted && !isOver(status) && kitPolicy.answer.allows(actor, campaign),
    }),
  },
  KitActivity: from('kit_activity', {}),
  KitAdoption: from('kit_adoption', { partnership: one('partnership', { on: 'partnership_id' }) }),
  KitProposal: from('kit_proposal', {
    item: computed({ needs: ['part', 'item'], by: ({ part, item }: ProposalRow) => nameOf(part, item) }),
    before: inWords('before'),
    now: inWords('now'),
    here: inWords('here'),
  }),
});
