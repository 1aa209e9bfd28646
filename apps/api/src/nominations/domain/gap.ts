import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { Sector } from '../../schema.types.js';
import { GapClosed, GapOpened } from '../nomination.events.js';

/** A sector that a table wants and has no agency for. */
export class Gap extends Aggregate {
  readonly id: string;
  audienceId: number;
  readonly partnershipId: string;
  readonly sector: Sector;
  readonly lookedFor: string;
  readonly openedById: string;
  closedAt: Date | null;
  version: number;

  static open(partnershipId: string, sector: Sector, lookedFor: string, byPersonId: string): Gap {
    refuse([wordsProblem(lookedFor, { label: 'what you look for', max: 1000, required: true }, 'lookedFor')]);
    const gap = Object.assign(new Gap(), {
      id: newId(),
      partnershipId,
      sector,
      lookedFor: tidy(lookedFor),
      openedById: byPersonId,
      closedAt: null,
      version: 1,
    });
    gap.record(new GapOpened(gap.id, partnershipId));
    return gap;
  }

  close(now: Date): void {
    this.refuseIfClosed();
    this.closedAt = now;
    this.record(new GapClosed(this.id, this.partnershipId));
  }

  refuseIfClosed(): void {
    refuse([this.closedAt !== null && problem('GAP_IS_CLOSED', 'This gap has been closed already.')]);
  }
}
