import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { FileClaims } from '../../files/index.js';
import type { AddActivityEvidenceInput, RemoveActivityEvidenceInput } from '../../schema.types.js';
import { activityPolicy } from '../activity.policy.js';
import { ActivityRepository } from '../data/activity.repository.js';
import type { CampaignActivity } from '../domain/campaign-activity.js';
import { evidenceWords } from '../domain/evidence.js';
import { refuseWhenOver } from './plan-activity.js';

/** What shows that an activity was done: files and addresses, added and taken away. */
@Injectable()
export class ProveActivity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly files: FileClaims,
    private readonly clock: Clock,
  ) {}

  add(caller: Caller, { activityId, ...said }: AddActivityEvidenceInput): Promise<CampaignActivity> {
    return this.work.as(caller, async (actor) => {
      const activity = await this.permitted(actor, activityId);
      const words = evidenceWords(said, await this.activities.evidenceCount(activityId));
      if (words.fileId) await this.files.claim(words.fileId, activity.audienceId, 'fileId');
      await this.activities.addEvidence(activity, words, { byId: String(actor.personId), at: this.clock.now() });
      return activity;
    });
  }

  remove(caller: Caller, { evidenceId }: RemoveActivityEvidenceInput): Promise<CampaignActivity> {
    return this.work.as(caller, async (actor) => {
      const { activityId, fileId } = await this.activities.evidence(evidenceId);
      const activity = await this.permitted(actor, activityId);
      await this.activities.removeEvidence(evidenceId);
      if (fileId) await this.files.remove(fileId);
      return activity;
    });
  }

  private async permitted(actor: Actor, activityId: string): Promise<CampaignActivity> {
    const activity = await this.activities.take(activityId);
    const campaign = await this.activities.campaign(activity.campaignId);
    const whose = await this.activities.whose(campaign, activity.partnerId);
    permit(actor, activityPolicy.prove, whose!);
    refuseWhenOver(campaign);
    return activity;
  }
}
