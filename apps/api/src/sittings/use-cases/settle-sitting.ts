import { Injectable } from '@nestjs/common';
import { Clock, problem, refuse } from '@lib/kernel';
import { SittingRepository } from '../data/sitting.repository.js';

/** From then on nobody corrects who was there: a step of approving the minutes that tell of it, in their transaction. */
@Injectable()
export class SettleSitting {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly clock: Clock,
  ) {}

  /** A meeting that was never opened has nothing to settle. */
  async execute(meetingId: string): Promise<void> {
    const sitting = await this.sittings.find(meetingId);
    if (!sitting || sitting.settledAt) return;
    refuse([sitting.isOpen && problem('STILL_OPEN', 'Close the meeting first.')]);
    sitting.settledAt = this.clock.now();
    await this.sittings.save(sitting);
  }
}
