import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { CampaignSignOffDue } from '../campaign.events.js';

interface DueSignOff {
  readonly campaignId: string;
  readonly partnershipId: string;
  readonly dueOn: string;
  readonly kind: string;
}

/** Says once each that a campaign is to be signed in three days, and that it is overdue. Runs in the worker, and makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfSignOffs implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<DueSignOff[]>(
        `select campaign_id as "campaignId", partnership_id as "partnershipId", due_on::text as "dueOn", kind from app.due_sign_offs()`,
      ),
    );
    for (const signOff of due) await this.remind(signOff);
  }

  /** The row that says so and the fact are written together: of two workers one is first. */
  private remind({ campaignId, partnershipId, dueOn, kind }: DueSignOff): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'remind of a sign-off' }, async () => {
      const noted = await transaction().query<unknown[]>(
        `insert into campaign_sign_reminder (audience_id, campaign_id, due_on, kind)
         select audience_id, campaign_id, due_on, $3 from campaign_sign_off where campaign_id = $1 and due_on = $2
         on conflict (campaign_id, due_on, kind) do nothing returning campaign_id`,
        [campaignId, dueOn, kind],
      );
      if (noted.length > 0) record(new CampaignSignOffDue(campaignId, partnershipId));
    });
  }
}
