import type { ClientBase } from 'pg';
import type { DemoCampaigns } from './campaigns.js';

/** What each signed or refused is the campaign as it reads. */
export const signCampaigns = (client: ClientBase, { campaignAnswers }: DemoCampaigns) =>
  client.query(
    `insert into public.campaign_answer (audience_id, campaign_id, partner_id, agency_id, kind, reason, words, by_id, answered_at)
     select p.audience_id, p.campaign_id, p.id, p.agency_id, a.kind, a.reason, app.campaign_words(p.campaign_id), a."byId", a."answeredAt"
     from jsonb_to_recordset($1) as a ("partnerId" uuid, kind text, reason text, "byId" uuid, "answeredAt" timestamptz)
     join public.campaign_partner p on p.id = a."partnerId"`,
    [JSON.stringify(campaignAnswers)],
  );
