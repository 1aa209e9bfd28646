import { transaction } from '@lib/database';
import type { ActivityState } from '../domain/campaign-activity.js';

/** An activity, as far as somebody who looks back asks. */
export interface LookedBackAt {
  /** Null when the campaign did it as a whole. */
  readonly agency: string | null;
  readonly title: string;
  readonly state: ActivityState;
  readonly droppedBecause: string;
  readonly startsOn: string | null;
  readonly cost: number | null;
  /** How much there is that shows it. */
  readonly evidence: number;
}

/** What was done in a campaign, in the order of its days; none for those who do not plan it. Call inside a transaction. */
export function activitiesDone(campaignId: string): Promise<LookedBackAt[]> {
  return transaction().query<LookedBackAt[]>(
    `select g.name as agency, a.title, a.state, a.dropped_because as "droppedBecause", a.starts_on::text as "startsOn", a.cost::float,
       (select count(*)::int from activity_evidence e where e.activity_id = a.id) as evidence
     from campaign_activity a left join campaign_partner p on p.id = a.partner_id left join agency g on g.id = p.agency_id
     where a.campaign_id = $1 order by coalesce(a.starts_on, 'infinity'), a.id`,
    [campaignId],
  );
}
