import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { problem, refuse } from '@lib/kernel';
import { QuorumOfSitting } from '../../sittings/index.js';
import type { Counted } from '../domain/decision.js';

/** Whether a meeting has a quorum at this moment, for what it decides. */
@Injectable()
export class QuorumAtMeeting {
  constructor(private readonly sittings: QuorumOfSitting) {}

  async counted(meetingId: string, itemId: string | null): Promise<Counted> {
    const now = await this.sittings.now(meetingId, itemId);
    if (!now) return { quorum: 'NOT_KNOWN', seatsPresent: null, quorumMissing: '' };
    return {
      quorum: now.isQuorate ? 'QUORATE' : 'INQUORATE',
      seatsPresent: now.seatsPresent,
      quorumMissing: now.words,
    };
  }

  /** What was taken without a quorum is ratified while a meeting sits that has one. Where no quorum is laid down any more, sitting is enough. */
  async refuseWithout(meetingId: string): Promise<void> {
    const now = await this.sittings.now(meetingId);
    refuse([
      !(await this.isSitting(meetingId)) &&
        problem('NOT_SITTING', 'A decision is ratified while the meeting sits.', 'meetingId'),
      now !== null &&
        !now.isQuorate &&
        problem('NOT_QUORATE', `This meeting has no quorum now: it ${now.words}.`, 'meetingId'),
    ]);
  }

  private async isSitting(meetingId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from sitting where meeting_id = $1 and closed_at is null',
      [meetingId],
    );
    return rows.length > 0;
  }
}
