import { Injectable } from '@nestjs/common';
import { record, transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { ContributionSaid } from '../contribution.events.js';
import type { Giver } from '../contribution.policy.js';
import type { Contribution } from '../domain/contribution.js';

/** A partner of a campaign, and where what it gives stands. */
export interface PartnerGiving extends Giver {
  readonly id: string;
  readonly campaignId: string;
  readonly status: string;
  /** 0 while nothing was said. */
  readonly version: number;
}

/** Keeps what partners give. */
@Injectable()
export class ContributionRepository {
  /** For a change: of two who say what one partner gives, the second waits. Readers of a campaign have no part in its plan. */
  async take(partnerId: string): Promise<PartnerGiving> {
    await transaction().query(
      `select from campaign c where c.id = (select campaign_id from campaign_partner where id = $1)
         and c.audience_id = any (app.audience_ids()) for update`,
      [partnerId],
    );
    const [row] = await transaction().query<PartnerGiving[]>(
      `select p.id, p.campaign_id as "campaignId", p.seat_id as "seatId", p.agency_id as "agencyId", c.partnership_id as "partnershipId", c.status,
         coalesce((select g.version from campaign_contribution g where g.partner_id = p.id), 0) as version
       from campaign_partner p join campaign c on c.id = p.campaign_id where p.id = $1 and c.audience_id = any (app.audience_ids())`,
      [partnerId],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Null: nothing any more. */
  async put(
    { id, campaignId, partnershipId }: PartnerGiving,
    said: Contribution | null,
    { personId, at }: { personId: string; at: Date },
  ): Promise<void> {
    if (said)
      await transaction().query(
        `insert into campaign_contribution as g (partner_id, campaign_id, audience_id, money, in_kind, hours, worth, said_by_id, said_at)
         select p.id, p.campaign_id, p.audience_id, $2, $3, $4, $5, $6, $7 from campaign_partner p where p.id = $1
         on conflict (partner_id) do update set money = excluded.money, in_kind = excluded.in_kind, hours = excluded.hours, worth = excluded.worth,
           said_by_id = excluded.said_by_id, said_at = excluded.said_at, version = g.version + 1`,
        [id, said.money, said.inKind, said.hours, said.worth, personId, at],
      );
    else await transaction().query('delete from campaign_contribution where partner_id = $1', [id]);
    record(new ContributionSaid(campaignId, partnershipId));
  }
}
