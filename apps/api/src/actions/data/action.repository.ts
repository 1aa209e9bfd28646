import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Action } from '../domain/action.js';

@Injectable()
export class ActionRepository {
  get(id: string): Promise<Action> {
    return load(Action, id);
  }

  add(action: Action): Promise<Action> {
    return insert(Action, action);
  }

  save(action: Action): Promise<Action> {
    return save(Action, action, 'action');
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
}
