import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { SignOffState } from '../domain/sign-off-state.js';
import type { PartnerSeat } from './campaign.repository.js';

export interface Partner extends PartnerSeat {
  readonly id: string;
  readonly campaignId: string;
}

interface Answer {
  readonly kind: 'SIGNED' | 'REFUSED';
  readonly reason: string;
  readonly byId: string;
  readonly at: Date;
}

/** Asks partners to sign, and keeps what they answered with the words that were before them. */
@Injectable()
export class SignatureRepository {
  async partner(id: string): Promise<Partner> {
    const [row] = await transaction().query<Partner[]>(
      `select p.id, p.campaign_id as "campaignId", p.seat_id as "seatId", p.agency_id as "agencyId"
       from campaign_partner p join campaign c on c.id = p.campaign_id where p.id = $1 and c.audience_id = any (app.audience_ids())`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  async stateOf(campaignId: string): Promise<SignOffState> {
    const [row] = await transaction().query<SignOffState[]>(
      `select (select s.due_on::text from campaign_sign_off s where s.campaign_id = $1) as "dueOn", count(*)::int as partners,
         count(*) filter (where a.kind = 'SIGNED')::int as signed, coalesce(array_agg(p.id) filter (where a.id is null), '{}') as open
       from campaign_partner p left join campaign_answer a on a.partner_id = p.id and a.agency_id = p.agency_id and a.fell_at is null
       where p.campaign_id = $1`,
      [campaignId],
    );
    return row!;
  }

  async ask(campaignId: string, by: { personId: string; dueOn: string; at: Date }): Promise<void> {
    await transaction().query(
      `insert into campaign_sign_off (campaign_id, audience_id, asked_by_id, asked_at, due_on)
       select id, audience_id, $2, $3, $4 from campaign where id = $1
       on conflict (campaign_id) do update set asked_by_id = excluded.asked_by_id, asked_at = excluded.asked_at, due_on = excluded.due_on`,
      [campaignId, by.personId, by.at, by.dueOn],
    );
  }

  /** The words as they read now, in short: whoever answers says which they read. */
  async digestOf(campaignId: string): Promise<string> {
    const [row] = await transaction().query<{ digest: string }[]>(
      'select md5(app.campaign_words($1)::text) as digest',
      [campaignId],
    );
    return String(row?.digest);
  }

  async answer({ id, campaignId, agencyId }: Partner, { kind, reason, byId, at }: Answer): Promise<void> {
    await transaction().query('update campaign_answer set fell_at = $2 where partner_id = $1 and fell_at is null', [
      id,
      at,
    ]);
    await transaction().query(
      `insert into campaign_answer (audience_id, campaign_id, partner_id, agency_id, kind, reason, words, by_id, answered_at)
       select audience_id, id, $2, $3, $4, $5, app.campaign_words(id), $6, $7 from campaign where id = $1`,
      [campaignId, id, agencyId, kind, reason, byId, at],
    );
  }

  /** Answers about other words than those of now count no more. Says whose these were. */
  async fellByChange(campaignId: string, at: Date): Promise<string[]> {
    const [rows] = await transaction().query<[{ partnerId: string }[], number]>(
      `update campaign_answer set fell_at = $2 where campaign_id = $1 and fell_at is null and words <> app.campaign_words($1)
       returning partner_id as "partnerId"`,
      [campaignId, at],
    );
    return rows.map(({ partnerId }) => partnerId);
  }

  /** They are asked once more: what they refused counts no more. */
  async refusalsFall(campaignId: string, at: Date): Promise<void> {
    await transaction().query(
      `update campaign_answer set fell_at = $2 where campaign_id = $1 and fell_at is null and kind = 'REFUSED'`,
      [campaignId, at],
    );
  }
}
