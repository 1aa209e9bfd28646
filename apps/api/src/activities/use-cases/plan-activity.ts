import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, ProblemError, type Problem } from '@lib/kernel';
import type {
  AddCampaignActivityInput,
  ChangeCampaignActivityInput,
  MoveCampaignActivityInput,
} from '../../schema.types.js';
import { activityPolicy, type WhoseActivity } from '../activity.policy.js';
import { ActivityRepository, type PlannedCampaign } from '../data/activity.repository.js';
import { activityWords } from '../domain/activity-words.js';
import { CampaignActivity } from '../domain/campaign-activity.js';

/** More than this is no plan that anybody reads. */
const MOST = 500;

/** What is done in a campaign, as each agency plans it: added, said better, moved on. */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, input: AddCampaignActivityInput): Promise<CampaignActivity> {
    const { campaignId, partnerId = null, kind, state, ...said } = input;
    return this.work.as(caller, async (actor) => {
      const campaign = await this.activities.campaign(campaignId);
      if (!campaign.isPlanned) throw new NotFound();
      const fault = await this.partnerFault(actor, campaign, partnerId);
      refuseWhenOver(campaign);
      if ((await this.activities.count(campaignId)) >= MOST)
        throw new ProblemError(problem('TOO_MANY', `A campaign has ${MOST} activities or fewer.`));
      const words = activityWords(said, [fault, await this.doerFault(campaign, said.doerId)]);
      const adding = { campaign, partnerId, kind, state, addedById: String(actor.personId) };
      return this.activities.add(CampaignActivity.added(words, adding, this.clock.now()));
    });
  }

  change(caller: Caller, input: ChangeCampaignActivityInput): Promise<CampaignActivity> {
    const { activityId, version, partnerId = null, kind, ...said } = input;
    return this.act(caller, { activityId, version }, activityPolicy.change, async (activity, campaign, actor) => {
      const fault = partnerId === activity.partnerId ? false : await this.partnerFault(actor, campaign, partnerId);
      // Whoever it was given to keeps it, whether or not they plan the campaign still.
      const isGiven = (said.doerId ?? null) === activity.doerId;
      const words = activityWords(said, [fault, isGiven ? false : await this.doerFault(campaign, said.doerId)]);
      activity.change(words, { partnerId, kind }, campaign, this.clock.now());
    });
  }

  move(caller: Caller, { state, because, ...read }: MoveCampaignActivityInput): Promise<CampaignActivity> {
    return this.act(caller, read, activityPolicy.move, (activity, campaign) =>
      activity.move(state, because, campaign, this.clock.now()),
    );
  }

  private act(
    caller: Caller,
    { activityId, version }: { activityId: string; version: number },
    ability: Ability<WhoseActivity>,
    change: (activity: CampaignActivity, campaign: PlannedCampaign, actor: Actor) => void | Promise<void>,
  ): Promise<CampaignActivity> {
    return this.work.as(caller, async (actor) => {
      const activity = await this.activities.take(activityId);
      const campaign = await this.activities.campaign(activity.campaignId);
      const whose = await this.activities.whose(campaign, activity.partnerId);
      permit(actor, ability, whose!);
      refuseWhenOver(campaign);
      expectVersion(activity, version, 'activity');
      await change(activity, campaign, actor);
      return this.activities.save(activity);
    });
  }

  /** Whether the activity can be this partner's; whoever may not plan for that partner is refused. */
  private async partnerFault(actor: Actor, campaign: PlannedCampaign, partnerId: string | null) {
    const whose = await this.activities.whose(campaign, partnerId);
    if (!whose) return problem('NOT_A_CHOICE', 'Choose an agency that takes part in this campaign.', 'partnerId');
    permit(actor, activityPolicy.add, whose);
    return false;
  }

  private async doerFault({ id }: PlannedCampaign, doerId: string | null | undefined): Promise<Problem | false> {
    if (!doerId || (await this.activities.members(id, [doerId])).length > 0) return false;
    return problem('NOT_A_CHOICE', 'Choose somebody who plans this campaign, or say in words who does it.', 'doerId');
  }
}

export function refuseWhenOver({ isOver }: PlannedCampaign): void {
  if (isOver) throw new ProblemError(problem('OVER', 'This campaign is over; what was done in it stands.'));
}
