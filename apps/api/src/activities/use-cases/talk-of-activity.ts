import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { CommentOnActivityInput, RemoveActivityCommentInput } from '../../schema.types.js';
import { ActivityCommentWritten } from '../activity.events.js';
import { activityCommentPolicy, campaignPlanPolicy } from '../activity.policy.js';
import { ActivityRepository } from '../data/activity.repository.js';
import type { CampaignActivity } from '../domain/campaign-activity.js';

const MOST_MENTIONED = 50;

/** What those who plan a campaign say to each other of an activity. */
@Injectable()
export class TalkOfActivity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly clock: Clock,
  ) {}

  comment(caller: Caller, { activityId, words, mentionedIds }: CommentOnActivityInput): Promise<CampaignActivity> {
    return this.work.as(caller, async (actor) => {
      const activity = await this.activities.get(activityId);
      const campaign = await this.activities.campaign(activity.campaignId);
      const { partnershipId } = campaign;
      const partners = await this.activities.partners(campaign.id);
      permit(actor, campaignPlanPolicy.comment, { partnershipId, partners });
      const asked = [...new Set(mentionedIds ?? [])];
      const mentioned = await this.activities.members(campaign.id, asked.slice(0, MOST_MENTIONED));
      refuse([
        wordsProblem(words, { label: 'a comment', max: 2000, required: true }, 'words'),
        mentioned.length < asked.length &&
          problem('NOT_A_CHOICE', 'Name people who plan this campaign, 50 at most.', 'mentionedIds'),
      ]);
      const by = { byId: String(actor.personId), at: this.clock.now() };
      const commentId = await this.activities.addComment(activity, { words: tidy(words), mentioned }, by);
      record(new ActivityCommentWritten(commentId, partnershipId));
      return activity;
    });
  }

  remove(caller: Caller, { commentId }: RemoveActivityCommentInput): Promise<CampaignActivity> {
    return this.work.as(caller, async (actor) => {
      const { activityId, writerId } = await this.activities.comment(commentId);
      const activity = await this.activities.get(activityId);
      const { partnershipId } = await this.activities.campaign(activity.campaignId);
      permit(actor, activityCommentPolicy.remove, { writerId, partnershipId });
      await this.activities.removeComment(commentId, this.clock.now());
      return activity;
    });
  }
}
