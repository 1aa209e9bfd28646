import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { MeetingInvitation } from '../domain/meeting-invitation.js';
import { Meeting } from '../domain/meeting.js';

/** Loads and saves one meeting. */
@Injectable()
export class MeetingRepository {
  get(id: string): Promise<Meeting> {
    return load(Meeting, id);
  }

  /** Whether it is held, or was. Holds whoever opens it until we are done. */
  async wasOpened(id: string): Promise<boolean> {
    await transaction().query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [id]);
    const rows = await transaction().query<unknown[]>('select from sitting where meeting_id = $1', [id]);
    return rows.length > 0;
  }

  /** The meeting that this person made with this key, when the same form is sent a second time. */
  async madeWith(organiserId: string, requestKey: string): Promise<Meeting | null> {
    return transaction().getRepository(Meeting).findOneBy({ organiserId, requestKey });
  }

  async add(meeting: Meeting, invitations: MeetingInvitation[]): Promise<void> {
    await insert(Meeting, meeting);
    await this.insertAll(MeetingInvitation, invitations);
  }

  save(meeting: Meeting): Promise<Meeting> {
    return save(Meeting, meeting, 'meeting');
  }

  private async insertAll<T extends object>(target: new () => T, rows: T[]): Promise<void> {
    if (rows.length > 0) await transaction().insert(target, rows as never);
  }
}
