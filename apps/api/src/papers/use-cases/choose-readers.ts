import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { PartOfMeeting, type PartKind } from '../../meetings/index.js';

/** A part of a meeting, by its audience. */
export interface Readers {
  readonly audienceId: number;
  readonly seenBy: PartKind;
}

interface Asked {
  readonly seenBy?: PartKind | null | undefined;
  readonly seatIds?: readonly string[] | null | undefined;
}

interface OfMeeting {
  readonly id: string;
  readonly audienceId: number;
  readonly seenBy: 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';
}

/**
 * For whom a paper is: a step of asking for one, adding or changing it, in its transaction. Never more than what it belongs
 * to, be that an item or a paper; as many when nothing is chosen. Whoever is asked for it belongs to its readers.
 */
@Injectable()
export class ChooseReaders {
  constructor(private readonly parts: PartOfMeeting) {}

  async execute(
    meeting: OfMeeting,
    bound: Readers | null,
    asked: Asked,
    authorSeatId: string | null = null,
  ): Promise<Readers> {
    const readers = await this.chosen(meeting, bound, asked, authorSeatId);
    if (bound && !(await this.isWithin(meeting.id, readers.audienceId, bound.audienceId)))
      throw new ProblemError(
        problem(
          'WIDER_THAN_ITS_PLACE',
          'What it belongs to is for fewer people than that. Choose people who are among them.',
          'seenBy',
        ),
      );
    return readers;
  }

  /** The officers, and the seat that is asked: who learns that it is. */
  async ofRequest(meeting: OfMeeting, seatId: string | null, readers: Readers): Promise<number> {
    if (seatId === null) return this.officers(meeting.id);
    const audienceId = await this.parts.execute(meeting, { seenBy: 'NAMED', seatIds: [seatId] }, 'seatId');
    if (!(await this.isWithin(meeting.id, audienceId, readers.audienceId)))
      throw new ProblemError(
        problem(
          'NOT_A_READER',
          'The paper is not for the seat that you ask. Ask a seat that may read it, or name the seat among its readers.',
          'seatId',
        ),
      );
    return audienceId;
  }

  async officers(meetingId: string): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>(`select app.part_of_meeting($1, 'OFFICERS') as id`, [
      meetingId,
    ]);
    return Number(row?.id);
  }

  async isWithin(meetingId: string, narrower: number, wider: number): Promise<boolean> {
    const [row] = await transaction().query<{ is: boolean }[]>('select app.is_within($1, $2, $3) as is', [
      meetingId,
      narrower,
      wider,
    ]);
    return row?.is ?? false;
  }

  private async chosen(
    meeting: OfMeeting,
    bound: Readers | null,
    asked: Asked,
    seatId: string | null,
  ): Promise<Readers> {
    const whole: Readers = bound ?? { audienceId: meeting.audienceId, seenBy: 'EVERYBODY' };
    const seenBy = asked.seenBy ?? 'EVERYBODY';
    // Everybody whom the item is for.
    if (seenBy === 'EVERYBODY') return whole;
    // Whoever writes it reads it.
    const isNamed = seenBy === 'NAMED' || (seenBy === 'OFFICERS' && seatId !== null);
    const named = [...(seenBy === 'NAMED' ? (asked.seatIds ?? []) : []), ...(seatId ? [seatId] : [])];
    if (seenBy === 'NAMED' && !asked.seatIds?.length)
      throw new ProblemError(problem('REQUIRED', 'Choose at least one seat.', 'seatIds'));
    const choice = isNamed ? { seenBy: 'NAMED' as const, seatIds: [...new Set(named)] } : { seenBy, seatIds: null };
    return { audienceId: await this.parts.execute(meeting, choice), seenBy: choice.seenBy };
  }
}
