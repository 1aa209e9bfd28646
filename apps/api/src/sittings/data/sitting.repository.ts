import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import type { QuorumRequirement } from '../../terms-of-reference/index.js';
import { Sitting } from '../domain/sitting.js';

@Injectable()
export class SittingRepository {
  /** By its meeting. */
  get(meetingId: string): Promise<Sitting> {
    return load(Sitting, meetingId);
  }

  /** Holds others who open or close the same meeting until we are done. */
  async find(meetingId: string): Promise<Sitting | null> {
    await transaction().query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [meetingId]);
    return transaction().getRepository(Sitting).findOneBy({ id: meetingId });
  }

  /** Whether the minutes that tell of it were circulated. */
  async isCirculated(meetingId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from minutes where meeting_id = $1 and circulated_at is not null',
      [meetingId],
    );
    return rows.length > 0;
  }

  add(sitting: Sitting): Promise<Sitting> {
    return insert(Sitting, sitting);
  }

  save(sitting: Sitting): Promise<Sitting> {
    return save(Sitting, sitting, 'meeting');
  }

  /** When the table can decide; null where that is not laid down. */
  async ruleInForce(partnershipId: string): Promise<QuorumRequirement | null> {
    const [row] = await transaction().query<{ rule: QuorumRequirement | null }[]>(
      'select app.quorum_in_force($1) as rule',
      [partnershipId],
    );
    return row?.rule ?? null;
  }
}
