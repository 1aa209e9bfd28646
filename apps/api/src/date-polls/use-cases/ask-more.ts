import { Injectable } from '@nestjs/common';
import { problem, refuse } from '@lib/kernel';
import { CallTable } from '../../meetings/index.js';
import { TableRepository } from '../../partnerships/index.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import type { DatePoll } from '../domain/date-poll.js';
import { PollAsked } from '../domain/poll-asked.js';

/** Works out who is asked from now on beside those who are, and lets them see the poll; a step of changing, in its transaction. */
@Injectable()
export class AskMore {
  constructor(
    private readonly call: CallTable,
    private readonly table: TableRepository,
    private readonly polls: DatePollRepository,
  ) {}

  async of(poll: DatePoll, seatIds: readonly string[]): Promise<PollAsked[]> {
    const asked = await this.polls.askedBy(poll.id);
    const known = new Set(asked.map(({ seatId, personId }) => seatId ?? personId));
    const fresh = seatIds.filter((id) => !known.has(id));
    if (fresh.length === 0) return [];
    // Seats that were closed since keep their row; a table is not called by them.
    const standing = new Set((await this.table.seats(poll.partnershipId)).map(({ id }) => id));
    refuse([
      fresh.some((id) => !standing.has(id)) &&
        problem('NOT_A_CHOICE', 'One of the seats is no longer at this table. Choose again.', 'addSeatIds'),
    ]);
    const before = asked.flatMap(({ seatId }) => (seatId !== null && standing.has(seatId) ? seatId : []));
    const { invitees, audienceId } = await this.call.execute(poll.partnershipId, {
      seenBy: poll.seenBy,
      seatIds: [...before, ...fresh],
    });
    poll.audienceId = audienceId;
    return invitees.flatMap((invitee) =>
      invitee.role === 'GUEST' || known.has('seatId' in invitee ? invitee.seatId : invitee.personId)
        ? []
        : PollAsked.of(invitee, poll),
    );
  }
}
