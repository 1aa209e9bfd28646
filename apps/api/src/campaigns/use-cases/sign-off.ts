import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { AskToSignCampaignInput, RefuseCampaignInput, SignCampaignInput } from '../../schema.types.js';
import { campaignPolicy, partnerPolicy } from '../campaign.policy.js';
import { CampaignRepository } from '../data/campaign.repository.js';
import { SignatureRepository } from '../data/signature.repository.js';
import type { Campaign } from '../domain/campaign.js';
import { SettleSignOff } from './settle-sign-off.js';

const ZONE = 'Europe/London';

/** Partners are asked to sign a campaign off; each signs, or refuses and says why. */
@Injectable()
export class SignOff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly signatures: SignatureRepository,
    private readonly settle: SettleSignOff,
    private readonly clock: Clock,
  ) {}

  /** The first time, or again once what was refused is mended. */
  ask(caller: Caller, { campaignId, version, dueOn }: AskToSignCampaignInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, campaignPolicy.askToSign, campaign);
      expectVersion(campaign, version, 'campaign');
      refuse([dueOn < this.clock.today(ZONE) && problem('PAST', 'The day must not have passed.', 'dueOn')]);
      const now = this.clock.now();
      await this.signatures.refusalsFall(campaignId, now);
      await this.signatures.ask(campaignId, { personId: String(actor.personId), dueOn, at: now });
      campaign.askToSign(await this.signatures.stateOf(campaignId));
      return this.settle.of(this.campaigns.note(campaign));
    });
  }

  sign(caller: Caller, { partnerId, wordsRead }: SignCampaignInput): Promise<Campaign> {
    return this.answer(caller, { partnerId, wordsRead, kind: 'SIGNED', reason: '' });
  }

  refuse(caller: Caller, { partnerId, wordsRead, because }: RefuseCampaignInput): Promise<Campaign> {
    return this.answer(caller, { partnerId, wordsRead, kind: 'REFUSED', reason: because });
  }

  private answer(caller: Caller, said: Said): Promise<Campaign> {
    const { partnerId, wordsRead, kind, reason } = said;
    return this.work.as(caller, async (actor: Actor) => {
      const { campaignId } = await this.signatures.partner(partnerId);
      const campaign = await this.campaigns.take(campaignId);
      // Again, now that nobody else changes it.
      const partner = await this.signatures.partner(partnerId);
      permit(actor, partnerPolicy.answer, partner);
      campaign.expectToBeSigned(await this.signatures.stateOf(campaignId));
      if ((await this.signatures.digestOf(campaignId)) !== wordsRead)
        throw new ProblemError(
          problem('WORDS_CHANGED', 'The campaign was changed while you read it. Read it again before you answer.'),
        );
      refuse([kind === 'REFUSED' && wordsProblem(reason, { label: 'why', max: 1000, required: true }, 'because')]);
      const byId = String(actor.personId);
      await this.signatures.answer(partner, { kind, reason: tidy(reason), byId, at: this.clock.now() });
      campaign.answered(kind, partner.id);
      return this.settle.of(this.campaigns.note(campaign));
    });
  }
}

interface Said {
  readonly partnerId: string;
  readonly wordsRead: string;
  readonly kind: 'SIGNED' | 'REFUSED';
  readonly reason: string;
}
