import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, ProblemError } from '@lib/kernel';
import { CampaignRepository, type Campaign } from '../../campaigns/index.js';
import type { EndCampaignLinkInput, MakeCampaignLinkInput } from '../../schema.types.js';
import { LinkRepository } from '../data/link.repository.js';
import { linkWords } from '../domain/link-words.js';
import { newCode } from '../domain/new-code.js';
import { LinkEnded, LinkMade } from '../link.events.js';
import { linkPolicy } from '../link.policy.js';

/** More than this nobody keeps apart. */
const MOST = 100;

/** Makes short links for a campaign, and ends them. Both answer the campaign. */
@Injectable()
export class MakeLink {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly links: LinkRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { campaignId, ...said }: MakeCampaignLinkInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.take(campaignId);
      permit(actor, linkPolicy.make, campaign);
      if (campaign.status === 'CANCELLED')
        throw new ProblemError(problem('OVER', 'This campaign was cancelled; no link leads to it.'));
      if ((await this.links.count(campaignId)) >= MOST)
        throw new ProblemError(problem('TOO_MANY', `A campaign has ${MOST} short links or fewer.`));
      const words = linkWords(said, new URL(this.config.publicUrl).hostname);
      const made = { campaignId, code: newCode(), madeById: String(actor.personId), at: this.clock.now() };
      this.links.note(new LinkMade(await this.links.add({ ...words, ...made }), campaign.partnershipId));
      return campaign;
    });
  }

  /** It leads nowhere from then on, and is never given out again. */
  end(caller: Caller, { linkId }: EndCampaignLinkInput): Promise<Campaign> {
    return this.work.as(caller, async (actor) => {
      const campaign = await this.campaigns.get(await this.links.campaignOf(linkId));
      permit(actor, linkPolicy.end, campaign);
      await this.links.end(linkId, this.clock.now());
      this.links.note(new LinkEnded(linkId, campaign.partnershipId));
      return campaign;
    });
  }
}
