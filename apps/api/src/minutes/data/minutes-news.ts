import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Pulse, transaction, UnitOfWork, type Beat } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';

/** Which text was written in; none where something else changed. */
export interface News {
  readonly textId: string | null;
}

/** Facts after which minutes read otherwise. */
const ABOUT_MINUTES = /^(Minutes|Correction|Decision|Action)/;
/** Facts after which somebody may see less than before. */
const ABOUT_RIGHTS = /^(SeatTerm|SeatC|OfficeTerm|Agreement|Signature)/;

/** Tells of each change to the minutes of a meeting that its reader sees, for as long as they see the meeting. */
@Injectable()
export class MinutesNews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly pulse: Pulse,
    private readonly meetings: MeetingRepository,
  ) {}

  /** Refuses at once when the meeting is hidden or absent. */
  async of(caller: Caller, meetingId: string): Promise<AsyncIterableIterator<News>> {
    const { partnershipId } = await this.work.as(caller, async () => {
      const meeting = await this.meetings.get(meetingId).catch(() => null);
      if (!meeting) throw new NotFound();
      return meeting;
    });
    return this.listen(caller, meetingId, partnershipId);
  }

  private async *listen(caller: Caller, meetingId: string, partnershipId: string): AsyncGenerator<News> {
    const enough = new AbortController();
    try {
      for await (const beat of this.pulse.listen(enough.signal)) {
        const isAboutRights = ABOUT_RIGHTS.test(beat.name);
        if (beat.partnershipId !== partnershipId || !(isAboutRights || ABOUT_MINUTES.test(beat.name))) continue;
        const seen = await this.look(caller, meetingId, beat);
        if (!seen.meeting || seen.thing || isAboutRights)
          yield { textId: beat.name === 'MinutesWritten' && seen.thing ? beat.subjectId : null };
        if (!seen.meeting) return;
      }
    } finally {
      enough.abort();
    }
  }

  /** Of what somebody does not see they are told nothing, not even that it changed. */
  private async look(caller: Caller, meetingId: string, { subjectId }: Beat) {
    try {
      return await this.work.as(caller, async () => {
        const [seen] = await transaction().query<{ meeting: boolean; thing: boolean }[]>(
          `select exists (select from meeting where id = $1) as meeting, exists (
             select from minutes_text where id = $2 and meeting_id = $1
             union all select from minutes where id = $2 and meeting_id = $1
             union all select from minutes_document where id = $2 and meeting_id = $1
             union all select from minutes_correction where id = $2 and meeting_id = $1
             union all select from decision where id = $2 and meeting_id = $1
             union all select from action where id = $2 and meeting_id = $1) as thing`,
          [meetingId, subjectId],
        );
        return seen ?? GONE;
      });
    } catch {
      return GONE;
    }
  }
}

const GONE = { meeting: false, thing: false };
