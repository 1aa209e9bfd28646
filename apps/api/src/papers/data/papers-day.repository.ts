import { Injectable } from '@nestjs/common';
import { Conflict } from '@lib/kernel';
import { isTaken, transaction } from '@lib/database';

/** By when the papers of a meeting are to be there. */
@Injectable()
export class PapersDayRepository {
  async set(meeting: { id: string; audienceId: number }, version: number, papersOn: string): Promise<void> {
    if (version > 0) {
      const [, changed] = await transaction().query<[unknown[], number]>(
        'update papers_day set papers_on = $3, version = version + 1 where meeting_id = $1 and version = $2',
        [meeting.id, version, papersOn],
      );
      if (changed !== 1) throw new Conflict('day');
      return;
    }
    try {
      await transaction().query('insert into papers_day (meeting_id, audience_id, papers_on) values ($1, $2, $3)', [
        meeting.id,
        meeting.audienceId,
        papersOn,
      ]);
    } catch (error) {
      if (isTaken(error, 'papers_day_pkey')) throw new Conflict('day');
      throw error;
    }
  }

  /** Whether a paper for these readers is late now: after the day, or after they were told of papers. */
  async isLate(meetingId: string, audienceId: number): Promise<boolean> {
    const [row] = await transaction().query<{ isLate: boolean }[]>(
      `select app.today() > coalesce((select d.papers_on from papers_day d where d.meeting_id = m.id), app.working_days_before(m.held_on, 5))
         or exists (select from paper p join paper_version v on v.paper_id = p.id and v.circulated_at is not null
           where p.meeting_id = m.id and p.audience_id in (m.audience_id, $2)) as "isLate" from meeting m where m.id = $1`,
      [meetingId, audienceId],
    );
    return row?.isLate ?? false;
  }
}
