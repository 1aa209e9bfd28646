import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  CancelCampaignInput,
  ChangeCampaignInput,
  ChooseCampaignPartnersInput,
  MoveCampaignInput,
  SetCampaignObjectivesInput,
} from '../../schema.types.js';
import { isLanguage, topicCodes } from '../../library/index.js';
import { campaignPolicy } from '../campaign.policy.js';
import { CampaignRepository } from '../data/campaign.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import { campaignWords } from '../domain/campaign-words.js';
import type { Campaign } from '../domain/campaign.js';
import { objectiveProblems, objectivesOf } from '../domain/objective.js';
import { SettleSignOff } from './settle-sign-off.js';

/** What those who run a campaign do with it, from the plan to its end. */
@Injectable()
export class RunCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly signatures: SignatureRepository,
    private readonly settle: SettleSignOff,
    private readonly clock: Clock,
  ) {}

  change(caller: Caller, { campaignId, version, ownerId = null, ...said }: ChangeCampaignInput): Promise<Campaign> {
    return this.act(caller, { campaignId, version }, campaignPolicy.change, async (campaign) => {
      const choices = { topics: await topicCodes(), isLanguage };
      const words = campaignWords(said, campaign.partnershipId, choices);
      refuse([
        ownerId !== null &&
          !(await this.campaigns.mayOwn(campaign, ownerId)) &&
          problem('NOT_A_CHOICE', 'Choose somebody who plans it.', 'ownerId'),
      ]);
      campaign.change(words, await this.campaigns.readers(words.foundBy, campaign.partnershipId), ownerId);
    });
  }

  setObjectives(caller: Caller, { objectives, ...read }: SetCampaignObjectivesInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.change, async (campaign) => {
      campaign.touch();
      refuse(objectiveProblems(objectives));
      const standing = await this.campaigns.objectiveIds(campaign.id);
      await this.campaigns.putObjectives(campaign.id, objectivesOf(objectives, standing));
    });
  }

  choosePartners(caller: Caller, { seatIds, ...read }: ChooseCampaignPartnersInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.choosePartners, async (campaign) => {
      campaign.touch();
      const seats = await this.campaigns.seatsAt(String(campaign.partnershipId), seatIds);
      const isUnknown = seatIds.some((id) => !seats.some(({ seatId }) => seatId === id));
      refuse([isUnknown && problem('NOT_A_CHOICE', 'Choose seats of members at this table.', 'seatIds')]);
      await this.campaigns.putPartners(campaign.id, seats);
    });
  }

  plan(caller: Caller, read: MoveCampaignInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.change, (campaign) => campaign.plan());
  }

  launch(caller: Caller, read: MoveCampaignInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.launch, async (campaign) =>
      campaign.launch(this.clock.now(), await this.signatures.stateOf(campaign.id)),
    );
  }

  end(caller: Caller, read: MoveCampaignInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.end, (campaign) => campaign.end(this.clock.now()));
  }

  cancel(caller: Caller, { because, ...read }: CancelCampaignInput): Promise<Campaign> {
    return this.act(caller, read, campaignPolicy.cancel, (campaign) => campaign.cancel(because));
  }

  private act(
    caller: Caller,
    { campaignId, version }: MoveCampaignInput,
    ability: Ability<Campaign>,
    change: (campaign: Campaign) => void | Promise<void>,
  ): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, ability, campaign);
      expectVersion(campaign, version, 'campaign');
      await change(campaign);
      return this.settle.of(await this.campaigns.save(campaign));
    });
  }
}
