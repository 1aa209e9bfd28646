import { Injectable } from '@nestjs/common';
import type { Actor } from '@lib/access';
import { refuse, problem } from '@lib/kernel';
import { SeatRepository } from '../data/seat.repository.js';
import { TableRepository } from '../data/table.repository.js';
import type { Partnership } from '../domain/partnership.js';
import type { Seat } from '../domain/seat.js';
import { InviteOne } from './invite-one.js';

export interface Drawn {
  readonly seatIds: readonly string[];
  readonly inviteRepresentatives: boolean;
}

/** Gives agencies of the parent's table seats at a group's; a step of the use cases that do, in their transaction. */
@Injectable()
export class DrawFromParent {
  constructor(
    private readonly seats: SeatRepository,
    private readonly table: TableRepository,
    private readonly inviteOne: InviteOne,
  ) {}

  async execute(actor: Actor, group: Partnership, { seatIds, inviteRepresentatives }: Drawn): Promise<void> {
    const wanted = new Set(seatIds);
    const above = await this.seats.atTable(String(group.parentId));
    const already = new Set((await this.seats.atTable(group.id)).map(({ drawnFromId }) => drawnFromId));
    const chosen = above.filter(({ id }) => wanted.has(id));
    refuse([
      chosen.length < wanted.size &&
        problem('NOT_A_CHOICE', 'Choose seats of the table that the group belongs to.', 'seatIds'),
      chosen.some(({ id }) => already.has(id)) &&
        problem('SEAT_EXISTS', 'One of these seats is at the table of the group already.', 'seatIds'),
    ]);
    const emails = inviteRepresentatives
      ? await this.table.emailsOfRepresentatives(chosen.map(({ id }) => id))
      : new Map<string, string>();
    for (const seat of chosen) await this.draw(actor, group, seat, emails.get(seat.id));
  }

  /** Nobody is carried over: whoever represents the agency above is invited like anybody else, and may decline. */
  private async draw(actor: Actor, group: Partnership, seat: Seat, email: string | undefined): Promise<void> {
    const drawn = await this.seats.add(seat.drawInto(group.id));
    if (email)
      await this.inviteOne.execute(
        actor,
        group.id,
        { email, seatId: drawn.id, capacity: 'REPRESENTATIVE', endsOn: group.endsOn },
        ['seatIds'],
      );
  }
}
