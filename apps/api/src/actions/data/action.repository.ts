import { Injectable } from '@nestjs/common';
import { insert, load, record, save, transaction } from '@lib/database';
import { Action } from '../domain/action.js';
import type { ActionEntry } from '../domain/action-entry.js';

/** Loads and saves actions, and what became of each. */
@Injectable()
export class ActionRepository {
  get(id: string): Promise<Action> {
    return load(Action, id);
  }

  add(action: Action): Promise<Action> {
    return insert(Action, action);
  }

  /** With the line that says what became of it. */
  async save(action: Action, entry: ActionEntry): Promise<Action> {
    await save(Action, action, 'action');
    await this.write(action, entry);
    return action;
  }

  /** A line beside an action that stays as it is. */
  async note(action: Action, entry: ActionEntry): Promise<Action> {
    await this.write(action, entry);
    record(...action.takeEvents());
    return action;
  }

  /** Its readers are the action's own. */
  private async write(action: Action, entry: ActionEntry): Promise<void> {
    const { id, kind, words, fileId, former, now, snoozedUntil, byId, at } = entry;
    await transaction().query(
      `insert into action_entry (id, audience_id, agency_audience_id, action_id, kind, words, file_id, former_owner_id, former_agency_id, former_due_on,
         owner_id, agency_id, due_on, snoozed_until, by_id, at)
       select $1, a.audience_id, a.agency_audience_id, a.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from action a where a.id = $2`,
      [
        id,
        action.id,
        kind,
        words,
        fileId,
        former?.ownerId ?? null,
        former?.agencyId ?? null,
        former?.dueOn ?? null,
        now?.ownerId ?? null,
        now?.agencyId ?? null,
        now?.dueOn ?? null,
        snoozedUntil,
        byId,
        at,
      ],
    );
  }

  /** For whom the words of an item are; null when the meeting has no such item. */
  async audienceOfItem(meetingId: string, itemId: string): Promise<number | null> {
    const [row] = await transaction().query<{ audienceId: number }[]>(
      'select audience_id as "audienceId" from agenda_item_words where meeting_id = $1 and item_id = $2',
      [meetingId, itemId],
    );
    return row?.audienceId ?? null;
  }

  /** Whether somebody could read what is for that part of the meeting's readers. */
  async isSeenBy(meetingId: string, audienceId: number, personId: string): Promise<boolean> {
    const [row] = await transaction().query<{ isSeen: boolean | null }[]>(
      'select app.is_seen_by($1, $2, $3) as "isSeen"',
      [meetingId, audienceId, personId],
    );
    return row?.isSeen === true;
  }

  async hasSeat(partnershipId: string, agencyId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from seat where partnership_id = $1 and agency_id = $2 and coalesce(closed_on > app.today(), true)',
      [partnershipId, agencyId],
    );
    return rows.length > 0;
  }

  /** The agency for which somebody sits at the table; null when they fill no seat, or seats of several. */
  async agencyOf(partnershipId: string, personId: string): Promise<string | null> {
    const rows = await transaction().query<{ agencyId: string }[]>(
      `select distinct s.agency_id as "agencyId" from seat_term t join seat s on s.id = t.seat_id
       where t.partnership_id = $1 and t.person_id = $2 and t.ended_at is null and t.held @> app.today()`,
      [partnershipId, personId],
    );
    return rows.length === 1 ? rows[0]!.agencyId : null;
  }
}
