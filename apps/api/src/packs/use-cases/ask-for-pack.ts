import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { problem, RateLimited, refuse } from '@lib/kernel';
import { MeetingRepository } from '../../meetings/index.js';
import { Accounts } from '../../people/index.js';
import { PackRepository } from '../data/pack.repository.js';
import { PackAskedFor } from '../pack.events.js';

const TRIES = { most: 30, minutes: 60 };

/** Asks for one's pack of a meeting. Whoever sees the meeting may, and nobody else finds it. The worker makes it. */
@Injectable()
export class AskForPack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly accounts: Accounts,
    private readonly packs: PackRepository,
  ) {}

  execute(caller: Caller, meetingId: string): Promise<void> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      refuse([meeting.status === 'CANCELLED' && problem('MEETING_WAS_CANCELLED', 'This meeting was cancelled.')]);
      const personId = String(actor.personId);
      const pack = await this.packs.ask(personId, meeting.id);
      if (!pack.isNew) return;
      const wait = await this.accounts.countTry(TRIES.most, TRIES.minutes, 'pack', personId);
      if (wait > 0) throw new RateLimited(wait);
      record(new PackAskedFor(pack.id, personId, pack.run));
    });
  }
}
