import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { AgendaItem } from '../domain/agenda.js';
import { MeetingInvitation } from '../domain/meeting-invitation.js';
import { Meeting } from '../domain/meeting.js';

/** Loads and saves one meeting with its agenda. */
@Injectable()
export class MeetingRepository {
  get(id: string): Promise<Meeting> {
    return load(Meeting, id);
  }

  /** The meeting that this person made with this key, when the same form is sent a second time. */
  async madeWith(organiserId: string, requestKey: string): Promise<Meeting | null> {
    return transaction().getRepository(Meeting).findOneBy({ organiserId, requestKey });
  }

  agendaOf(meetingId: string): Promise<AgendaItem[]> {
    return transaction()
      .getRepository(AgendaItem)
      .find({ where: { meetingId }, order: { position: 'ASC' } });
  }

  async add(meeting: Meeting, agenda: AgendaItem[], invitations: MeetingInvitation[]): Promise<void> {
    await insert(Meeting, meeting);
    await this.insertAll(
      AgendaItem,
      agenda.map((item) => Object.assign(item, { meetingId: meeting.id, audienceId: meeting.audienceId })),
    );
    await this.insertAll(MeetingInvitation, invitations);
  }

  save(meeting: Meeting): Promise<Meeting> {
    return save(Meeting, meeting, 'meeting');
  }

  /** Makes the agenda what it is now: items gone are removed, new ones added, the others changed where they stand. */
  async saveAgenda(meeting: Meeting, before: readonly AgendaItem[], after: AgendaItem[]): Promise<void> {
    const kept = new Set(after.map(({ id }) => id));
    const known = new Set(before.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    if (gone.length > 0) await transaction().delete(AgendaItem, gone);
    for (const { id, position, title, presenter, minutes, purpose } of after.filter((item) => known.has(item.id))) {
      await transaction().update(AgendaItem, id, { position, title, presenter, minutes, purpose });
    }
    const fresh = after.filter((item) => !known.has(item.id));
    await this.insertAll(
      AgendaItem,
      fresh.map((item) => Object.assign(item, { meetingId: meeting.id, audienceId: meeting.audienceId })),
    );
  }

  private async insertAll<T extends object>(target: new () => T, rows: T[]): Promise<void> {
    if (rows.length > 0) await transaction().insert(target, rows as never);
  }
}
