import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { TurnToItemInput } from '../../schema.types.js';
import { AgendaTurns } from '../data/agenda-turns.js';
import { SittingRepository } from '../data/sitting.repository.js';
import { sittingPolicy } from '../sitting.policy.js';

/** Turns an open meeting to an item of its agenda. Two who press “next” at once turn it once. */
@Injectable()
export class TurnToItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sittings: SittingRepository,
    private readonly turns: AgendaTurns,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, itemId }: TurnToItemInput): Promise<string> {
    return this.work.as(caller, async (actor) => {
      const sitting = await this.sittings.find(meetingId);
      if (!sitting) throw new NotFound();
      permit(actor, sittingPolicy.turn, sitting);
      refuse([!sitting.isOpen && problem('MEETING_IS_OVER', 'This meeting is closed.')]);
      const item = await this.turns.item(meetingId, itemId);
      if (!item) throw new NotFound();
      if ((await this.turns.current(meetingId)) !== itemId) await this.turns.turn(sitting, item, this.clock.now());
      return meetingId;
    });
  }
}
