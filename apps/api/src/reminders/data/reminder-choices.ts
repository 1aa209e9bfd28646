import { Injectable } from '@nestjs/common';
import { Conflict } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { ReminderChoice } from '../domain/reminder-choice.js';

/** What the person who has entered chose to be reminded of. */
@Injectable()
export class ReminderChoices {
  /** Version 0 is that of somebody who never chose. */
  async save(version: number, { unansweredDays, acceptedDays, joiningInstructions }: ReminderChoice): Promise<void> {
    const saved = await transaction().query<unknown[]>(
      `insert into reminder_choice as c (person_id, audience_id, unanswered_days, accepted_days, joining_instructions)
       select app.person_id(), id, $2, $3, $4 from audience where person_id = app.person_id() and kind = 'SELF'
       on conflict (person_id) do update set unanswered_days = excluded.unanswered_days, accepted_days = excluded.accepted_days,
         joining_instructions = excluded.joining_instructions, version = c.version + 1 where c.version = $1
       returning version`,
      [version, unansweredDays, acceptedDays, joiningInstructions],
    );
    if (saved.length === 0) throw new Conflict('choice');
  }
}
