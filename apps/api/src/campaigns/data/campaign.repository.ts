import { Injectable } from '@nestjs/common';
import { insert, load, record, save, transaction } from '@lib/database';
import { newId, NotFound } from '@lib/kernel';
import type { FoundBy } from '../domain/campaign-words.js';
import { Campaign } from '../domain/campaign.js';
import type { Objective } from '../domain/objective.js';

/** A seat that takes part, or may. */
export interface PartnerSeat {
  readonly seatId: string;
  readonly agencyId: string;
}

/** Loads and saves campaigns, what they are to bring about, and who takes part. */
@Injectable()
export class CampaignRepository {
  get(id: string): Promise<Campaign> {
    return load(Campaign, id);
  }

  /** For a change: of two who change one campaign, the second waits. */
  async take(id: string): Promise<Campaign> {
    await transaction().query('select from campaign where id = $1 for update', [id]);
    return load(Campaign, id);
  }

  add(campaign: Campaign): Promise<Campaign> {
    return insert(Campaign, campaign);
  }

  save(campaign: Campaign): Promise<Campaign> {
    return save(Campaign, campaign, 'campaign');
  }

  /** Writes down what happened to it where nothing of its own has changed: nobody who is changing it is in the way. */
  note(campaign: Campaign): Campaign {
    record(...campaign.takeEvents());
    return campaign;
  }

  /** The audience of those who plan a campaign that is about to begin; their table's officers at first. */
  async newTeam(partnershipId: string | null): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>('select app.campaign_team($1) as id', [partnershipId]);
    return Number(row?.id);
  }

  /** The audience that such readers are. */
  async readers(foundBy: FoundBy, partnershipId: string | null): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>(
      `select id from audience where kind = $1 and partnership_id is not distinct from case when $1 in ('PUBLIC', 'NETWORK') then null else $2::uuid end`,
      [foundBy, partnershipId],
    );
    if (!row) throw new NotFound();
    return row.id;
  }

  /** Whether they are one of those who may own it; whoever owns it already may go on. */
  async mayOwn({ id, ownerId }: Campaign, personId: string): Promise<boolean> {
    if (personId === ownerId) return true;
    const owners = await transaction().query<{ id: string }[]>('select app.campaign_owners($1) as id', [id]);
    return owners.some((owner) => owner.id === personId);
  }

  async objectiveIds(campaignId: string): Promise<Set<string>> {
    const rows = await transaction().query<{ id: string }[]>(
      'select id from campaign_objective where campaign_id = $1',
      [campaignId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** In their order. */
  objectives(campaignId: string): Promise<Objective[]> {
    return transaction().query<Objective[]>(
      `select id, position, what, for_whom as "forWhom", unit, baseline::float, baseline_source as "baselineSource", target::float, by_on::text as "byOn"
       from campaign_objective where campaign_id = $1 order by position, id`,
      [campaignId],
    );
  }

  /** As they are now: what is not among them is gone. */
  async putObjectives(campaignId: string, objectives: readonly Objective[]): Promise<void> {
    await transaction().query('delete from campaign_objective where campaign_id = $1 and not (id = any ($2))', [
      campaignId,
      objectives.map(({ id }) => id),
    ]);
    await transaction().query(
      `insert into campaign_objective (id, campaign_id, audience_id, readers_audience_id, opens_at,
         position, what, for_whom, unit, baseline, baseline_source, target, by_on)
       select o.id, c.id, c.audience_id, c.readers_audience_id, c.opens_at,
         o.position, o.what, o."forWhom", o.unit, o.baseline, o."baselineSource", o.target, o."byOn"
       from campaign c cross join jsonb_to_recordset($2) as o (id uuid, position int, what text, "forWhom" text, unit text,
         baseline numeric, "baselineSource" text, target numeric, "byOn" date) where c.id = $1
       on conflict (id) do update set position = excluded.position, what = excluded.what, for_whom = excluded.for_whom, unit = excluded.unit,
         baseline = excluded.baseline, baseline_source = excluded.baseline_source, target = excluded.target, by_on = excluded.by_on`,
      [campaignId, JSON.stringify(objectives)],
    );
  }

  /** Seats at the table that could take part: those of its members, in use. */
  async seatsAt(partnershipId: string, seatIds: readonly string[]): Promise<PartnerSeat[]> {
    return transaction().query<PartnerSeat[]>(
      `select id as "seatId", agency_id as "agencyId" from seat
       where partnership_id = $1 and id = any ($2) and kind <> 'OBSERVER' and coalesce(closed_on > app.today(), true)`,
      [partnershipId, seatIds],
    );
  }

  async partnersOf(campaignId: string): Promise<(PartnerSeat & { readonly id: string })[]> {
    return transaction().query(
      'select id, seat_id as "seatId", agency_id as "agencyId" from campaign_partner where campaign_id = $1',
      [campaignId],
    );
  }

  /** As they are now: those who are not among them take part no more. */
  async putPartners(campaignId: string, seats: readonly PartnerSeat[]): Promise<void> {
    await transaction().query('delete from campaign_partner where campaign_id = $1 and not (seat_id = any ($2))', [
      campaignId,
      seats.map(({ seatId }) => seatId),
    ]);
    await transaction().query(
      `insert into campaign_partner (id, campaign_id, audience_id, readers_audience_id, opens_at, seat_id, agency_id)
       select p.id, c.id, c.audience_id, c.readers_audience_id, c.opens_at, p."seatId", p."agencyId"
       from campaign c cross join jsonb_to_recordset($2) as p (id uuid, "seatId" uuid, "agencyId" uuid) where c.id = $1
       on conflict (campaign_id, seat_id) do nothing`,
      [campaignId, JSON.stringify(seats.map((seat) => ({ ...seat, id: newId() })))],
    );
  }
}
