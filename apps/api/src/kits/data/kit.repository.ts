import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import type { KitItem, KitPart, KitValue, KitWords } from '../domain/kit-words.js';
import type { Suggestion } from '../domain/suggestion.js';

/** What a kit says otherwise since it was taken. */
export interface Proposal {
  readonly part: KitPart;
  readonly kitItemId: string;
  /** Null of what is new in the kit. */
  readonly localItemId: string | null;
  /** ADDED and REMOVED are of the whole item. */
  readonly field: string;
  /** What it says here, or in the kit when it is new. */
  readonly item: KitWords;
  readonly now: KitValue | KitWords | null;
}

/** What was made here of something in a kit. */
export interface Taken extends KitItem {
  readonly localItemId: string;
}

/** What kits suggest, and what was taken and left of them. */
@Injectable()
export class KitRepository {
  /** All that a campaign and what is in it say, read at one moment. */
  items(campaignId: string): Promise<KitItem[]> {
    return transaction().query<KitItem[]>(
      'select part, item_id as "itemId", words from kit_words where campaign_id = $1 order by part, position, item_id',
      [campaignId],
    );
  }

  async isAdopted(kitId: string, partnershipId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from campaign where adopted_from_id = $1 and partnership_id = $2 and status <> 'CANCELLED'`,
      [kitId, partnershipId],
    );
    return rows.length > 0;
  }

  async suggestionIds(campaignId: string): Promise<Set<string>> {
    const rows = await transaction().query<{ id: string }[]>('select id from kit_activity where campaign_id = $1', [
      campaignId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** As they are now: what is not among them is gone. */
  async putSuggestions(campaignId: string, suggestions: readonly Suggestion[]): Promise<void> {
    await transaction().query('delete from kit_activity where campaign_id = $1 and not (id = any ($2))', [
      campaignId,
      suggestions.map(({ id }) => id),
    ]);
    await transaction().query(
      `insert into kit_activity (id, campaign_id, audience_id, readers_audience_id, opens_at, position, kind, title, what)
       select s.id, c.id, c.audience_id, c.readers_audience_id, c.opens_at, s.position, s.kind, s.title, s.what
       from campaign c cross join jsonb_to_recordset($2) as s (id uuid, position int, kind text, title text, what text) where c.id = $1
       on conflict (id) do update set position = excluded.position, kind = excluded.kind, title = excluded.title, what = excluded.what`,
      [campaignId, JSON.stringify(suggestions)],
    );
  }

  async noteTaken(campaignId: string, taken: readonly Taken[]): Promise<void> {
    await transaction().query(
      `insert into kit_taken (audience_id, campaign_id, part, kit_item_id, local_item_id, words)
       select c.audience_id, c.id, t.part, t."itemId", t."localItemId", t.words
       from campaign c cross join jsonb_to_recordset($2) as t (part text, "itemId" uuid, "localItemId" uuid, words jsonb) where c.id = $1`,
      [campaignId, JSON.stringify(taken)],
    );
  }

  /** One field reads here as it does in the kit. */
  async noteTakenField(campaignId: string, { kitItemId, field, now }: Proposal): Promise<void> {
    await transaction().query(
      `update kit_taken set words = words || jsonb_build_object($3::text, $4::jsonb) where campaign_id = $1 and kit_item_id = $2`,
      [campaignId, kitItemId, field, JSON.stringify(now)],
    );
  }

  /** Told to all who plan the campaign. */
  async noteStep(campaignId: string, what: string, { personId, now }: { personId: string; now: Date }): Promise<void> {
    await transaction().query(
      `insert into campaign_step (audience_id, campaign_id, kind, what, by_id, at) select audience_id, id, 'KIT', $2, $3, $4 from campaign where id = $1`,
      [campaignId, what, personId, now],
    );
  }

  async noteLeft(
    campaignId: string,
    left: readonly Pick<Proposal, 'kitItemId' | 'field' | 'now'>[],
    { byId, at }: { byId: string; at: Date },
  ): Promise<void> {
    await transaction().query(
      `insert into kit_left (audience_id, campaign_id, kit_item_id, field, said, left_by_id, left_at)
       select c.audience_id, c.id, t."kitItemId", t.field, coalesce(t.now, 'null'), $3, $4
       from campaign c cross join jsonb_to_recordset($2) as t ("kitItemId" uuid, field text, now jsonb) where c.id = $1`,
      [campaignId, JSON.stringify(left), byId, at],
    );
  }

  /** Null when the kit, or what is here, says otherwise than whoever answers has read, or somebody has answered it. */
  async proposal(campaignId: string, id: string): Promise<Proposal | null> {
    const [row] = await transaction().query<Proposal[]>(
      `select part, kit_item_id as "kitItemId", local_item_id as "localItemId", field, item, now from kit_proposal where campaign_id = $1 and id = $2`,
      [campaignId, id],
    );
    return row ?? null;
  }
}
