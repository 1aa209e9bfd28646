import { Injectable } from '@nestjs/common';
import { refuse } from '@lib/kernel';
import { ActivityRepository, activityWords, CampaignActivity } from '../../activities/index.js';
import { TakeKitAsset } from '../../assets/index.js';
import {
  CampaignRepository,
  campaignWords,
  objectiveProblems,
  objectivesOf,
  SettleSignOff,
  type Campaign,
  type Objective,
  type ObjectiveWords,
} from '../../campaigns/index.js';
import { isLanguage, topicCodes } from '../../library/index.js';
import { Metric, MetricRepository, metricWords } from '../../metrics/index.js';
import { KitRepository, type Proposal } from '../data/kit.repository.js';
import { nameOf } from '../domain/kit-says.js';
import { saidOf, type KitValue, type KitWords } from '../domain/kit-words.js';

interface By {
  readonly personId: string;
  readonly now: Date;
}

/** Changes a local campaign to what its kit proposes, as somebody who runs it would. */
@Injectable()
export class TakeProposal {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly metrics: MetricRepository,
    private readonly activities: ActivityRepository,
    private readonly assets: TakeKitAsset,
    private readonly kits: KitRepository,
    private readonly settle: SettleSignOff,
  ) {}

  /** Within the transaction of whoever has taken the campaign for a change. */
  async campaign(campaign: Campaign, proposal: Proposal, by: By): Promise<Campaign> {
    const addedId = await this.change(campaign, proposal, by);
    const { part, kitItemId: itemId, field, item, now } = proposal;
    if (addedId)
      await this.kits.noteTaken(campaign.id, [{ part, itemId, localItemId: addedId, words: now as KitWords }]);
    else if (field !== 'REMOVED') await this.kits.noteTakenField(campaign.id, proposal);
    await this.kits.noteStep(campaign.id, nameOf(part, item), by);
    if (part !== 'CAMPAIGN') campaign.touch();
    // What is measured and done has versions of its own: whoever changes the campaign is not in the way.
    const isOfWords = part === 'CAMPAIGN' || part === 'OBJECTIVE';
    return this.settle.of(isOfWords ? await this.campaigns.save(campaign) : this.campaigns.note(campaign));
  }

  /** Answers what was added, where something was. */
  private change(campaign: Campaign, proposal: Proposal, by: By): Promise<string | null> {
    switch (proposal.part) {
      case 'CAMPAIGN':
        return this.words(campaign, proposal);
      case 'OBJECTIVE':
        return this.objective(campaign, proposal);
      case 'METRIC':
        return this.metric(campaign, proposal);
      case 'ACTIVITY':
        return this.activity(campaign, proposal, by);
      case 'ASSET':
        return this.asset(campaign, proposal, by);
    }
  }

  private async words(campaign: Campaign, proposal: Proposal): Promise<null> {
    const { partnershipId, readersAudienceId, ownerId, embargoUntil } = campaign;
    const better = saidOf('CAMPAIGN', fieldOf(proposal));
    const said = Object.assign({}, campaign, { embargoUntil: embargoUntil?.toISOString() }, better);
    const words = campaignWords(said, partnershipId, { topics: await topicCodes(), isLanguage });
    campaign.change(words, readersAudienceId, ownerId);
    return null;
  }

  private async objective({ id }: Campaign, proposal: Proposal): Promise<string | null> {
    const { field, localItemId } = proposal;
    const standing: readonly ObjectiveWords[] = await this.campaigns.objectives(id);
    const ways: Readonly<Record<string, () => readonly ObjectiveWords[]>> = {
      ADDED: () => [...standing, saidOf('OBJECTIVE', proposal.now as KitWords)],
      REMOVED: () => standing.filter((each) => each.id !== localItemId),
    };
    const better = { ...saidOf('OBJECTIVE', fieldOf(proposal)) };
    const objectives =
      ways[field]?.() ?? standing.map((each) => (each.id === localItemId ? { ...each, ...better } : each));
    refuse(objectiveProblems(objectives));
    const put: Objective[] = objectivesOf(objectives, new Set(standing.map((each) => String(each.id))));
    await this.campaigns.putObjectives(id, put);
    return field === 'ADDED' ? put.at(-1)!.id : null;
  }

  private async metric(campaign: Campaign, proposal: Proposal): Promise<string | null> {
    const { id, partnershipId } = campaign;
    if (proposal.field === 'ADDED') {
      const words = metricWords(saidOf('METRIC', proposal.now as KitWords), new Set());
      const position = await this.metrics.nextPosition(id);
      const metric = Metric.defined(words, campaign, position, proposal.kitItemId);
      await this.metrics.add(metric);
      return metric.id;
    }
    const metric = await this.metrics.take(String(proposal.localItemId));
    const isRead = await this.metrics.isRead(metric.id);
    if (proposal.field === 'REMOVED') {
      metric.remove(partnershipId, isRead);
      await this.metrics.remove(metric);
    } else {
      const said = Object.assign({}, metric, saidOf('METRIC', fieldOf(proposal)));
      metric.change(metricWords(said, await this.campaigns.objectiveIds(id)), partnershipId, isRead);
      await this.metrics.save(metric);
    }
    return null;
  }

  private async activity(campaign: Campaign, proposal: Proposal, { personId, now }: By): Promise<string | null> {
    if (proposal.field === 'ADDED') {
      const { kind, ...said } = saidOf('ACTIVITY', proposal.now as KitWords);
      const adding = { campaign, partnerId: null, kind, state: 'IDEA', addedById: personId } as const;
      return (await this.activities.add(CampaignActivity.added(activityWords(said), adding, now))).id;
    }
    const activity = await this.activities.take(String(proposal.localItemId));
    if (proposal.field === 'REMOVED') activity.move('DROPPED', NOT_SUGGESTED, campaign, now);
    else {
      const said = Object.assign({}, activity, saidOf('ACTIVITY', fieldOf(proposal)));
      activity.change(activityWords(said), said, campaign, now);
    }
    await this.activities.save(activity);
    return null;
  }

  private async asset(campaign: Campaign, proposal: Proposal, by: By): Promise<string | null> {
    const { field, kitItemId, localItemId, now } = proposal;
    if (field === 'ADDED') {
      const given = { kitAssetId: kitItemId, ...saidOf('ASSET', now as KitWords) };
      return (await this.assets.add(campaign, [given], by)).get(kitItemId)?.id ?? null;
    }
    if (field === 'REMOVED') await this.assets.remove(campaign, String(localItemId));
    else await this.assets.change(campaign, String(localItemId), saidOf('ASSET', fieldOf(proposal)));
    return null;
  }
}

const NOT_SUGGESTED = 'The national campaign does not suggest it any more.';

const fieldOf = ({ field, now }: Proposal): KitWords => ({ [field]: now as KitValue });
