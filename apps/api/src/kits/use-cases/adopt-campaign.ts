import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { isTaken, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError, refuse } from '@lib/kernel';
import type { AdoptCampaignInput } from '../../schema.types.js';
import { ActivityRepository, activityWords, CampaignActivity } from '../../activities/index.js';
import { TakeKitAsset } from '../../assets/index.js';
import { Campaign, CampaignRepository, campaignWords, objectiveProblems, objectivesOf } from '../../campaigns/index.js';
import { isLanguage, slugOf, topicCodes } from '../../library/index.js';
import { Metric, MetricRepository, metricWords } from '../../metrics/index.js';
import { KitRepository, type Taken } from '../data/kit.repository.js';
import { canBeAdopted } from '../domain/can-be-adopted.js';
import { saidOf, type KitItem, type KitPart } from '../domain/kit-words.js';
import { kitsPolicy } from '../kit.policy.js';

/** Makes of a national campaign one of the partnership's own: its title, days and targets, and what it takes up of what is suggested. */
@Injectable()
export class AdoptCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly metrics: MetricRepository,
    private readonly activities: ActivityRepository,
    private readonly assets: TakeKitAsset,
    private readonly kits: KitRepository,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, input: AdoptCampaignInput): Promise<Campaign> {
    try {
      return await this.adopt(caller, input);
    } catch (error) {
      if (isTaken(error, 'campaign_adopted_once')) throw new ProblemError(ADOPTED);
      throw error;
    }
  }

  private adopt(caller: Caller, input: AdoptCampaignInput): Promise<Campaign> {
    const { campaignId: kitId, partnershipId } = input;
    return this.work.as(caller, async (actor) => {
      const kit = await this.campaigns.get(kitId);
      permit(actor, kitsPolicy.adopt, { partnershipId });
      refuse([
        !canBeAdopted(kit, kit.embargoUntil === null || kit.embargoUntil <= this.clock.now()) &&
          problem('NOT_OPEN', 'Only a national campaign that is live and open can be adopted.'),
      ]);
      refuse([(await this.kits.isAdopted(kitId, partnershipId)) && ADOPTED]);
      const items = await this.kits.items(kitId);
      const by = { personId: String(actor.personId), now: this.clock.now() };
      const campaign = await this.begin(input, kit, items, by);
      const taken = [
        ...itemsOf(items, 'CAMPAIGN').map((item) => ({ ...item, localItemId: campaign.id })),
        ...(await this.takeObjectives(campaign, input, items)),
        ...(await this.takeMetrics(campaign, items)),
        ...(await this.takeActivities(campaign, input, items, by)),
        ...(await this.takeAssets(campaign, input, items, by)),
      ];
      await this.kits.noteTaken(campaign.id, taken);
      const left = [
        ...itemsOf(items, 'ACTIVITY').filter(({ itemId }) => !input.activityIds.includes(itemId)),
        ...itemsOf(items, 'ASSET').filter(({ itemId }) => !input.assetIds.includes(itemId)),
      ];
      await this.kits.noteLeft(
        campaign.id,
        left.map(({ itemId, words }) => ({ kitItemId: itemId, field: 'ADDED', now: words })),
        { byId: by.personId, at: by.now },
      );
      return campaign;
    });
  }

  /** A plan at once when it says what for, and when. Every fault of what was entered is said before anything is written. */
  private async begin(
    { partnershipId, title, startsOn, endsOn, targets, activityIds, assetIds }: AdoptCampaignInput,
    { id, foundBy }: Campaign,
    items: readonly KitItem[],
    { personId, now }: By,
  ): Promise<Campaign> {
    const kit = saidOf('CAMPAIGN', itemsOf(items, 'CAMPAIGN')[0]!.words);
    const isOf = (part: KitPart, itemId: string) => itemsOf(items, part).some((item) => item.itemId === itemId);
    const choices = { topics: await topicCodes(), isLanguage };
    const faults = [
      ...targets.map(
        ({ objectiveId }, index) =>
          !isOf('OBJECTIVE', objectiveId) &&
          problem(
            'NOT_A_CHOICE',
            'This objective is not in the kit any more.',
            'targets',
            String(index),
            'objectiveId',
          ),
      ),
      ...objectiveProblems(targets.map((said) => ({ ...said, what: 'as in the kit' }))).map(
        (fault) => fault && { ...fault, path: fault.path.map((step) => (step === 'objectives' ? 'targets' : step)) },
      ),
      activityIds.some((activityId) => !isOf('ACTIVITY', activityId)) &&
        problem('NOT_A_CHOICE', 'What you chose is not suggested any more. Choose again.', 'activityIds'),
      assetIds.some((assetId) => !isOf('ASSET', assetId)) &&
        problem('NOT_A_CHOICE', 'What you chose is not given any more. Choose again.', 'assetIds'),
    ];
    const words = campaignWords({ ...kit, title, startsOn, endsOn, foundBy }, partnershipId, choices, faults);
    const campaign = Campaign.begun(
      words,
      {
        partnershipId,
        slug: slugOf,
        audienceId: await this.campaigns.newTeam(partnershipId),
        readersAudienceId: await this.campaigns.readers(foundBy, partnershipId),
        begunById: personId,
        adoptedFromId: id,
      },
      now,
    );
    if (campaign.aim && campaign.startsOn && campaign.endsOn) campaign.plan();
    return this.campaigns.add(campaign);
  }

  private async takeObjectives(campaign: Campaign, { targets }: AdoptCampaignInput, items: readonly KitItem[]) {
    const kit = itemsOf(items, 'OBJECTIVE');
    const objectives = objectivesOf(
      kit.map(({ itemId, words }) => {
        const local = targets.find(({ objectiveId }) => objectiveId === itemId);
        const { baseline = null, target = null, byOn = null } = local ?? {};
        return { ...saidOf('OBJECTIVE', words), baseline, target, byOn };
      }),
      new Set(),
    );
    await this.campaigns.putObjectives(campaign.id, objectives);
    return kit.map((item, index): Taken => ({ ...item, localItemId: objectives[index]!.id }));
  }

  private async takeMetrics(campaign: Campaign, items: readonly KitItem[]): Promise<Taken[]> {
    const kit = itemsOf(items, 'METRIC');
    const metrics = kit.map(({ itemId, words }, index) =>
      Metric.defined(metricWords(saidOf('METRIC', words), new Set()), campaign, index + 1, itemId),
    );
    await this.metrics.add(...metrics);
    return kit.map((item, index) => ({ ...item, localItemId: metrics[index]!.id }));
  }

  private async takeActivities(
    campaign: Campaign,
    { activityIds }: AdoptCampaignInput,
    items: readonly KitItem[],
    { personId, now }: By,
  ): Promise<Taken[]> {
    const chosen = itemsOf(items, 'ACTIVITY').filter(({ itemId }) => activityIds.includes(itemId));
    const activities = chosen.map(({ words }) => {
      const { kind, ...said } = saidOf('ACTIVITY', words);
      const adding = { campaign, partnerId: null, kind, state: 'IDEA', addedById: personId } as const;
      return CampaignActivity.added(activityWords(said), adding, now);
    });
    await this.activities.addAll(activities);
    return chosen.map((item, index) => ({ ...item, localItemId: activities[index]!.id }));
  }

  private async takeAssets(
    campaign: Campaign,
    { assetIds }: AdoptCampaignInput,
    items: readonly KitItem[],
    by: By,
  ): Promise<Taken[]> {
    const chosen = itemsOf(items, 'ASSET').filter(({ itemId }) => assetIds.includes(itemId));
    const given = chosen.map(({ itemId, words }) => ({ kitAssetId: itemId, ...saidOf('ASSET', words) }));
    const added = await this.assets.add(campaign, given, by);
    return chosen.flatMap((item) => {
      const asset = added.get(item.itemId);
      return asset ? [{ ...item, localItemId: asset.id }] : [];
    });
  }
}

interface By {
  readonly personId: string;
  readonly now: Date;
}

const ADOPTED = problem('ADOPTED', 'Your partnership has adopted this campaign already.', 'partnershipId');

const itemsOf = (items: readonly KitItem[], part: KitPart) => items.filter((item) => item.part === part);
