import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { Reminders } from '../data/reminders.js';
import { oneLetterEach } from '../domain/one-letter-each.js';
import type { DueReminder } from '../domain/reminder.js';
import { MeetingRemindersAreDue } from '../reminder.events.js';

/** Says once who is to be reminded of a meeting. Runs in the worker, and makes up for when it was down, until the meeting begins. */
@Every(10 * 60)
@Injectable()
export class RemindOfMeetings implements Chore {
  private readonly reminders = new Reminders();
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () => this.reminders.due(this.clock.now()));
    for (const [meetingId, ofMeeting] of Map.groupBy(due, (each) => each.meetingId))
      await this.remind(meetingId, ofMeeting);
  }

  /** The rows that say so and the fact are written together: of two workers one is first. */
  private async remind(meetingId: string, due: readonly DueReminder[]): Promise<void> {
    const partnershipId = String(due[0]?.partnershipId);
    await this.work.as({ kind: 'partnership', partnershipId, purpose: 'remind of a meeting' }, async () => {
      const noted = await this.reminders.note(meetingId, due);
      if (noted.length === 0) return;
      const letters = oneLetterEach(noted).map(({ id, personId }) => ({ reminderId: id, personId }));
      record(new MeetingRemindersAreDue(meetingId, partnershipId, letters));
    });
  }
}
