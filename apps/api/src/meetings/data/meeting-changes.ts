import { Injectable } from '@nestjs/common';
import { type Caller } from '@lib/access';
import { Pulse, transaction, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import { MeetingRepository } from './meeting.repository.js';

/** Facts after which somebody may see less than before. */
export const RIGHTS_CHANGED: ReadonlySet<string> = new Set([
  'SeatTermEnded',
  'OfficeTermEnded',
  'SeatChanged',
  'SeatClosed',
  'AgreementChanged',
  'AgreementLapsed',
  'AgreementWithdrawn',
  'SignatureWithdrawn',
]);

/** Facts that something came of a meeting. */
const AROSE = new Set(['ActionRecorded', 'DecisionRecorded']);

/** Tells of each change to a meeting, for as long as the one who listens may see it. */
@Injectable()
export class MeetingChanges {
  constructor(
    private readonly work: UnitOfWork,
    private readonly pulse: Pulse,
    private readonly meetings: MeetingRepository,
  ) {}

  /** Refuses at once when the meeting is hidden or absent; ends, with one last word, when it ceases to be seen. */
  async of(caller: Caller, id: string): Promise<AsyncIterableIterator<string>> {
    const { partnershipId } = await this.see(caller, id);
    return this.listen(caller, id, partnershipId);
  }

  private async *listen(caller: Caller, id: string, partnershipId: string): AsyncGenerator<string> {
    const enough = new AbortController();
    const seriesId = await this.seriesOf(caller, id);
    try {
      for await (const beat of this.pulse.listen(enough.signal)) {
        const isAboutRights = RIGHTS_CHANGED.has(beat.name) && beat.partnershipId === partnershipId;
        const isOfAgenda =
          beat.name === 'AgendaChanged' &&
          beat.partnershipId === partnershipId &&
          (await this.isOfAPart(caller, id, beat.subjectId));
        const hasArisen =
          AROSE.has(beat.name) &&
          beat.partnershipId === partnershipId &&
          (await this.aroseFrom(caller, id, beat.subjectId));
        const isOfSeries = beat.name === 'SeriesChanged' && beat.subjectId === seriesId;
        if (beat.subjectId !== id && !isAboutRights && !isOfAgenda && !hasArisen && !isOfSeries) continue;
        const isSeen = await this.isSeen(caller, id);
        yield id;
        if (!isSeen) return;
      }
    } finally {
      enough.abort();
    }
  }

  /** Undefined for a meeting that is none of a series. */
  private seriesOf(caller: Caller, id: string): Promise<string | undefined> {
    return this.work.as(caller, async () => {
      const [part] = await transaction().query<{ seriesId: string }[]>(
        `select p.series_id as "seriesId" from meeting m join meeting_series_part p on p.id = m.series_part_id where m.id = $1`,
        [id],
      );
      return part?.seriesId;
    });
  }

  /** A change of the agenda is told by the part of the readers who see it, and to them alone. */
  private isOfAPart(caller: Caller, id: string, partId: string | null): Promise<boolean> {
    return this.work.as(caller, async () => {
      const rows = await transaction().query<unknown[]>('select from meeting_part where id = $1 and meeting_id = $2', [
        partId,
        id,
      ]);
      return rows.length > 0;
    });
  }

  /** What is for a part of the readers is told to that part, and to them alone. */
  private aroseFrom(caller: Caller, id: string, subjectId: string | null): Promise<boolean> {
    return this.work.as(caller, async () => {
      const rows = await transaction().query<unknown[]>(
        'select from action where id = $1 and meeting_id = $2 union all select from decision where id = $1 and meeting_id = $2',
        [subjectId, id],
      );
      return rows.length > 0;
    });
  }

  private async isSeen(caller: Caller, id: string): Promise<boolean> {
    try {
      await this.see(caller, id);
      return true;
    } catch {
      return false;
    }
  }

  private see(caller: Caller, id: string) {
    return this.work.as(caller, async () => {
      const meeting = await this.meetings.get(id).catch(() => null);
      if (!meeting) throw new NotFound();
      return meeting;
    });
  }
}
