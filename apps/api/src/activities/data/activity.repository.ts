import { Injectable } from '@nestjs/common';
import { insert, insertAll, load, save, transaction } from '@lib/database';
import { newId, NotFound } from '@lib/kernel';
import type { WhoseActivity } from '../activity.policy.js';
import { CampaignActivity } from '../domain/campaign-activity.js';

/** A campaign, as far as its activities ask. */
export interface PlannedCampaign {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string | null;
  /** Whether its plan is past changing. */
  readonly isOver: boolean;
  /** Whether the caller is one of those who plan it. */
  readonly isPlanned: boolean;
}

/** Loads and saves activities, and answers what a change of them asks. */
@Injectable()
export class ActivityRepository {
  get(id: string): Promise<CampaignActivity> {
    return load(CampaignActivity, id);
  }

  /** For a change: of two who change one activity, the second waits. */
  async take(id: string): Promise<CampaignActivity> {
    await transaction().query('select from campaign_activity where id = $1 for update', [id]);
    return load(CampaignActivity, id);
  }

  add(activity: CampaignActivity): Promise<CampaignActivity> {
    return insert(CampaignActivity, activity);
  }

  addAll(activities: readonly CampaignActivity[]): Promise<void> {
    return insertAll(CampaignActivity, activities);
  }

  save(activity: CampaignActivity): Promise<CampaignActivity> {
    return save(CampaignActivity, activity, 'activity');
  }

  /** An activity can still be shown to be done when its campaign has ended; not when that was evaluated or cancelled. */
  async campaign(id: string): Promise<PlannedCampaign> {
    const [row] = await transaction().query<PlannedCampaign[]>(
      `select id, audience_id as "audienceId", partnership_id as "partnershipId", status in ('EVALUATED', 'CANCELLED') as "isOver",
         audience_id = any (app.audience_ids()) as "isPlanned" from campaign where id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async count(campaignId: string): Promise<number> {
    const [row] = await transaction().query<{ count: number }[]>(
      'select count(*)::int as count from campaign_activity where campaign_id = $1',
      [campaignId],
    );
    return row?.count ?? 0;
  }

  /** Whose it is to plan what this partner does; null when there is no such partner in the campaign. */
  async whose({ id, partnershipId }: PlannedCampaign, partnerId: string | null): Promise<WhoseActivity | null> {
    if (partnerId === null) return { partnershipId, seatId: null, agencyId: null };
    const [row] = await transaction().query<{ seatId: string; agencyId: string }[]>(
      'select seat_id as "seatId", agency_id as "agencyId" from campaign_partner where id = $1 and campaign_id = $2',
      [partnerId, id],
    );
    return row ? { partnershipId, ...row } : null;
  }

  async partners(campaignId: string): Promise<{ seatId: string; agencyId: string }[]> {
    return transaction().query(
      'select seat_id as "seatId", agency_id as "agencyId" from campaign_partner where campaign_id = $1',
      [campaignId],
    );
  }

  /** Which of these people plan the campaign, as far as the caller sees them. */
  async members(campaignId: string, personIds: readonly string[]): Promise<string[]> {
    if (personIds.length === 0) return [];
    const rows = await transaction().query<{ id: string }[]>(
      'select person_id as id from campaign_member where campaign_id = $1 and person_id = any ($2)',
      [campaignId, personIds],
    );
    return rows.map(({ id }) => id);
  }

  async evidenceCount(activityId: string): Promise<number> {
    const [row] = await transaction().query<{ count: number }[]>(
      'select count(*)::int as count from activity_evidence where activity_id = $1',
      [activityId],
    );
    return row?.count ?? 0;
  }

  async addEvidence(
    { id, audienceId }: CampaignActivity,
    { words, fileId, address }: { words: string; fileId: string | null; address: string | null },
    { byId, at }: { byId: string; at: Date },
  ): Promise<void> {
    await transaction().query(
      `insert into activity_evidence (audience_id, activity_id, words, file_id, address, added_by_id, added_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [audienceId, id, words, fileId, address, byId, at],
    );
  }

  async evidence(id: string): Promise<{ readonly activityId: string; readonly fileId: string | null }> {
    const [row] = await transaction().query<{ activityId: string; fileId: string | null }[]>(
      'select activity_id as "activityId", file_id as "fileId" from activity_evidence where id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async removeEvidence(id: string): Promise<void> {
    await transaction().query('delete from activity_evidence where id = $1', [id]);
  }

  /** Answers which comment it became. */
  async addComment(
    { id, audienceId }: CampaignActivity,
    { words, mentioned }: { words: string; mentioned: readonly string[] },
    { byId, at }: { byId: string; at: Date },
  ): Promise<string> {
    const commentId = newId();
    await transaction().query(
      'insert into activity_comment (id, audience_id, activity_id, words, writer_id, written_at) values ($1, $2, $3, $4, $5, $6)',
      [commentId, audienceId, id, words, byId, at],
    );
    await transaction().query(
      'insert into activity_mention (comment_id, person_id, audience_id) select $1, person_id, $3 from unnest($2::uuid[]) person_id',
      [commentId, mentioned, audienceId],
    );
    return commentId;
  }

  async comment(id: string): Promise<{ readonly activityId: string; readonly writerId: string }> {
    const [row] = await transaction().query<{ activityId: string; writerId: string }[]>(
      'select activity_id as "activityId", writer_id as "writerId" from activity_comment where id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async removeComment(id: string, at: Date): Promise<void> {
    await transaction().query(
      `update activity_comment set words = '', removed_at = $2 where id = $1 and removed_at is null`,
      [id, at],
    );
  }
}
