import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { quorumOf, type Presence, type Quorum, type QuorumRequirement } from '../../terms-of-reference/index.js';

/** Whether those who are in the room can decide. To be asked inside a transaction; it answers as whoever entered it. */
@Injectable()
export class QuorumOfSitting {
  /**
   * Null when the meeting is not open, or no quorum was laid down when it was opened. With an item, without those who step out
   * for it.
   */
  async now(meetingId: string, itemId: string | null = null): Promise<Quorum | null> {
    const [row] = await transaction().query<{ rule: QuorumRequirement | null; presence: Presence }[]>(
      'select rule, app.sitting_presence(meeting_id, $2) as presence from sitting where meeting_id = $1 and closed_at is null',
      [meetingId, itemId],
    );
    return row?.rule ? quorumOf(row.rule, row.presence) : null;
  }
}
