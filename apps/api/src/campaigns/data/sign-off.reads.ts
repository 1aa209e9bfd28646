import type { Actor } from '@lib/access';
import { asc, computed, from, many, one, parent, reads, self, sql } from '@lib/reads';
import { partnerPolicy } from '../campaign.policy.js';
import { wordsChanged, type SignedWords } from '../domain/words-changed.js';

interface PartnerRow {
  readonly seatId: string;
  readonly agencyId: string;
  readonly isAsked: boolean;
}

interface AnswerRow {
  readonly words: SignedWords;
  readonly now: SignedWords;
}

/** Of this partner, as its agency is now. */
const counts = sql`${self}.partner_id = ${parent}.id and ${self}.agency_id = ${parent}.agency_id and ${self}.fell_at is null`;
const isAsked = sql`exists (select from campaign_sign_off s join campaign c on c.id = s.campaign_id
  where s.campaign_id = ${self}.campaign_id and c.status in ('PLANNED', 'SIGNED_OFF', 'LIVE'))`;

export const signOffReads = reads({
  Viewer: {
    campaignsToSign: many('campaign_partner', {
      on: sql`(exists (select from seat_term t where t.seat_id = ${self}.seat_id and t.person_id = app.person_id() and t.capacity = 'REPRESENTATIVE'
          and t.ended_at is null and t.held @> app.today())
        or exists (select from agency_lead l where l.agency_id = ${self}.agency_id and l.person_id = app.person_id() and l.ended_at is null))`,
      where: [
        isAsked,
        sql`not exists (select from campaign_answer a where a.partner_id = ${self}.id and a.agency_id = ${self}.agency_id and a.fell_at is null)`,
      ],
      order: [asc(sql`(select s.due_on from campaign_sign_off s where s.campaign_id = ${self}.campaign_id)`), 'id'],
      limit: 50,
    }),
  },
  Campaign: {
    signOff: one('campaign_sign_off', { on: { campaign_id: 'id' } }),
    wordsRead: sql`md5(app.campaign_words(${self}.id)::text)`,
  },
  CampaignPartner: {
    campaign: one('campaign', { on: 'campaign_id' }),
    signState: sql`case when not exists (select from campaign_sign_off s where s.campaign_id = ${self}.campaign_id) then 'NOT_ASKED'
      else coalesce((select a.kind from campaign_answer a where a.partner_id = ${self}.id and a.agency_id = ${self}.agency_id and a.fell_at is null),
        case when exists (select from campaign_answer a where a.partner_id = ${self}.id and a.agency_id = ${self}.agency_id and a.kind = 'SIGNED') then 'ASKED_AGAIN' else 'ASKED' end) end`,
    answer: one('campaign_answer', { on: counts }),
    lastSigned: one('campaign_answer', {
      on: sql`${self}.partner_id = ${parent}.id and ${self}.agency_id = ${parent}.agency_id`,
      where: { kind: 'SIGNED' },
      order: ['answered_at desc', 'id desc'],
    }),
    viewerCan: computed({
      needs: ['seat_id', 'agency_id'],
      with: { isAsked },
      by: ({ isAsked: asked, ...partner }: PartnerRow, actor: Actor) => ({
        answer: asked && partnerPolicy.answer.allows(actor, partner),
      }),
    }),
  },
  CampaignSignOff: from('campaign_sign_off', {
    askedBy: one('person', { on: 'asked_by_id' }),
    isOverdue: sql`${self}.due_on < app.today()`,
  }),
  CampaignAnswer: from('campaign_answer', {
    by: one('person', { on: 'by_id' }),
    changes: computed({
      needs: ['words'],
      with: { now: sql`app.campaign_words(${self}.campaign_id)` },
      by: ({ words, now }: AnswerRow) => wordsChanged(words, now),
    }),
  }),
});
