import { Injectable } from '@nestjs/common';
import { record, transaction } from '@lib/database';
import { newId } from '@lib/kernel';
import { SittingTurned } from '../sitting.events.js';

/** An item of an agenda, as far as it matters for whom it is. */
export interface ItemOfAgenda {
  readonly itemId: string;
  /** For whom its words are. */
  readonly audienceId: number;
  /** For some of those who see the meeting only. */
  readonly isRestricted: boolean;
  /** Of which the others do not even know. */
  readonly isHidden: boolean;
}

@Injectable()
export class AgendaTurns {
  /** Null when the meeting has no such item, or it is not for the caller. */
  async item(meetingId: string, itemId: string): Promise<ItemOfAgenda | null> {
    const [row] = await transaction().query<ItemOfAgenda[]>(
      `select id as "itemId", words_audience_id as "audienceId", seen_by <> 'EVERYBODY' as "isRestricted", is_hidden as "isHidden"
       from agenda_entry where meeting_id = $1 and id = $2 and not is_closed`,
      [meetingId, itemId],
    );
    return row ?? null;
  }

  /** The item that the meeting is on; null before the first. */
  async current(meetingId: string): Promise<string | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      'select item_id as id from sitting_item where id = app.turn_of_sitting($1)',
      [meetingId],
    );
    return row?.id ?? null;
  }

  /**
   * Turns to an item. Of one whose place is announced the others learn that it is restricted, and neither which nor since when;
   * of a hidden one nothing: for them the meeting is where it was.
   */
  async turn(
    { id, partnershipId }: { readonly id: string; readonly partnershipId: string },
    { itemId, audienceId, isRestricted, isHidden }: ItemOfAgenda,
    now: Date,
  ): Promise<void> {
    const turnId = newId();
    await transaction().query(
      'insert into sitting_item (id, audience_id, meeting_id, item_id, begun_at) values ($1, $2, $3, $4, $5)',
      [turnId, audienceId, id, itemId, now],
    );
    if (!isHidden)
      await transaction().query('update sitting set restricted_at = $2 where meeting_id = $1', [
        id,
        isRestricted ? now : null,
      ]);
    record(new SittingTurned(turnId, partnershipId));
  }
}
