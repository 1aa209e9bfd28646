import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Minutes } from '../domain/minutes.js';

/** Loads and saves the minutes that officers draft. */
@Injectable()
export class MinutesRepository {
  /** For a change: whoever writes, or changes them too, waits. */
  async take(id: string): Promise<Minutes> {
    await transaction().query('select from minutes where id = $1 for update', [id]);
    return load(Minutes, id);
  }

  /** For writing in one of its texts: whoever checks them waits, others who write do not. */
  async hold(id: string): Promise<Minutes> {
    await transaction().query('select from minutes where id = $1 for share', [id]);
    return load(Minutes, id);
  }

  async ofMeeting(meetingId: string): Promise<Minutes | null> {
    return transaction().getRepository(Minutes).findOneBy({ meetingId });
  }

  /** Of two who begin at once, the second finds what the first began. */
  async begin(meetingId: string, begun: () => Promise<Minutes>): Promise<Minutes> {
    await transaction().query("select pg_advisory_xact_lock(hashtextextended('minutes of ' || $1, 0))", [meetingId]);
    return (await this.ofMeeting(meetingId)) ?? insert(Minutes, await begun());
  }

  /** Names the words of minutes as they read now. */
  async wordsRead(id: string): Promise<string> {
    const [row] = await transaction().query<{ read: string }[]>('select app.minutes_read($1) as read', [id]);
    return row?.read ?? '';
  }

  save(minutes: Minutes): Promise<Minutes> {
    return save(Minutes, minutes, 'minutes');
  }
}
