import { transaction } from '@lib/database';

export interface ActivityFacts {
  readonly id: string;
  readonly campaignId: string;
  readonly reader: string;
  readonly isYours: boolean;
  readonly title: string;
  readonly campaign: string;
  /** Whether it can be named where mail is read: it is not kept for statutory members. */
  readonly isOpen: boolean;
  /** Until when those who do not plan it are not to hear of it; null when they may. */
  readonly keptUntil: Date | null;
  readonly state: string;
  /** Null in a national campaign. */
  readonly agency: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly place: string;
  readonly isAhead: boolean;
  readonly isDue: boolean;
}

/** An activity as the reader sees it now; null when they do not, or its campaign was cancelled. */
export async function activityFacts(activityId: string, personId: string): Promise<ActivityFacts | null> {
  const [row] = await transaction().query<ActivityFacts[]>(
    `select a.id, c.id as "campaignId", x.name as reader, coalesce(a.doer_id = x.id, false) as "isYours", a.title, c.title as campaign,
       c.found_by <> 'STATUTORY' as "isOpen", case when c.embargo_until > now() then c.embargo_until end as "keptUntil", a.state, g.name as agency,
       a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.place,
       coalesce(a.starts_on > app.today(), false) as "isAhead", coalesce(a.ends_on <= app.today(), false) as "isDue"
     from campaign_activity a join campaign c on c.id = a.campaign_id and c.status <> 'CANCELLED' join person x on x.id = $2
     left join campaign_partner p on p.id = a.partner_id left join agency g on g.id = p.agency_id where a.id = $1`,
    [activityId, personId],
  );
  return row ?? null;
}

export interface CommentFacts {
  readonly activityId: string;
  readonly words: string;
  readonly writer: string | null;
}

/** A comment that was not taken back, as whoever has entered sees it. */
export async function commentFacts(commentId: string): Promise<CommentFacts | null> {
  const [row] = await transaction().query<CommentFacts[]>(
    `select c.activity_id as "activityId", c.words, w.name as writer from activity_comment c left join person w on w.id = c.writer_id
     where c.id = $1 and c.removed_at is null`,
    [commentId],
  );
  return row ?? null;
}
