import { Injectable } from '@nestjs/common';
import { ProblemError, problem } from '@lib/kernel';
import type { Meeting } from '../../meetings/index.js';
import { PaperRepository } from '../data/paper.repository.js';
import type { Paper } from '../domain/paper.js';
import { ChooseReaders, type Readers } from './choose-readers.js';
import { TellReaders } from './tell-readers.js';

/** Where a paper belongs: an item, another paper, or the meeting as a whole; and who reads what is there. */
export interface Place {
  readonly itemId: string | null;
  readonly supplementToId: string | null;
  readonly bound: Readers | null;
}

type Choice = Parameters<ChooseReaders['execute']>[2];

/** Finds the place of a paper and its readers, and holds the place until the transaction is done; a step of all that makes or moves one. */
@Injectable()
export class PutPaper {
  constructor(
    private readonly papers: PaperRepository,
    private readonly readers: ChooseReaders,
    private readonly readersTold: TellReaders,
  ) {}

  /** The item may be gone by now: then it is refused, unless `orWhole`. */
  async placeOf(
    meeting: Meeting,
    { itemId, supplementTo }: { itemId?: string | null; supplementTo: Paper | null },
    orWhole = false,
  ): Promise<Place> {
    const wanted = supplementTo ? supplementTo.itemId : (itemId ?? null);
    const item = await this.papers.lockItem(meeting.id, wanted);
    await this.papers.hold(meeting.id);
    if (supplementTo) {
      const { id, itemId: itsItem, audienceId, seenBy } = supplementTo;
      return { itemId: item && itsItem, supplementToId: id, bound: { audienceId, seenBy } };
    }
    if (wanted !== null && !item && !orWhole)
      throw new ProblemError(
        problem('NOT_A_CHOICE', 'That item is no longer on the agenda. Choose another.', 'itemId'),
      );
    return { itemId: item && wanted, supplementToId: null, bound: item };
  }

  readersOf(meeting: Meeting, place: Place, choice: Choice, authorSeatId: string | null = null): Promise<Readers> {
    return this.readers.execute(meeting, place.bound, choice, authorSeatId);
  }

  askedOf(meeting: Meeting, seatId: string | null, readers: Readers): Promise<number> {
    return this.readers.ofRequest(meeting, seatId, readers);
  }

  officers(meeting: Meeting): Promise<number> {
    return this.readers.officers(meeting.id);
  }

  isWithin(meeting: Meeting, narrower: number, wider: number): Promise<boolean> {
    return this.readers.isWithin(meeting.id, narrower, wider);
  }

  tell(meeting: Meeting, audienceIds: readonly number[]): Promise<void> {
    return this.readersTold.execute(meeting, audienceIds);
  }
}
