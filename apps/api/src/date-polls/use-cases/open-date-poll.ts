import { Injectable } from '@nestjs/common';
import { permit, type Actor, type Caller } from '@lib/access';
import { isTaken, UnitOfWork } from '@lib/database';
import { Clock, NotFound } from '@lib/kernel';
import { CallTable } from '../../meetings/index.js';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { OpenDatePollInput } from '../../schema.types.js';
import { DatePollRepository } from '../data/date-poll.repository.js';
import { datePollPolicy } from '../date-poll.policy.js';
import { DatePoll } from '../domain/date-poll.js';
import { PollAsked } from '../domain/poll-asked.js';

/** Asks the table, or a part of it, which of a few times suits it. */
@Injectable()
export class OpenDatePoll {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly call: CallTable,
    private readonly polls: DatePollRepository,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller, input: OpenDatePollInput): Promise<DatePoll> {
    try {
      return await this.work.as(caller, (actor) => this.open(actor, input));
    } catch (error) {
      // The same form sent twice at the same moment: the other one was first.
      if (!isTaken(error, 'date_poll_organiser_id_request_key_key')) throw error;
      return this.work.as(caller, async ({ personId }) => {
        const made = await this.polls.madeWith(String(personId), input.requestKey);
        if (!made) throw new NotFound();
        return made;
      });
    }
  }

  private async open(actor: Actor, { seatIds, timeZone, ...input }: OpenDatePollInput): Promise<DatePoll> {
    const partnership = await this.partnerships.get(input.partnershipId);
    permit(actor, datePollPolicy.open, { partnershipId: partnership.id });
    await this.partnerships.getGoing(partnership.id);
    const organiserId = String(actor.personId);
    const made = await this.polls.madeWith(organiserId, input.requestKey);
    if (made) return made;
    const zone = timeZone ?? partnership.timeZone;
    const { poll, times } = DatePoll.open({ ...input, timeZone: zone, organiserId }, this.clock.now());
    const { invitees, audienceId } = await this.call.execute(partnership.id, {
      seenBy: input.seenBy,
      seatIds: seatIds ?? null,
    });
    poll.audienceId = audienceId;
    const asked = invitees.flatMap((invitee) => (invitee.role === 'GUEST' ? [] : PollAsked.of(invitee, poll)));
    await this.polls.add(poll, times, asked);
    return poll;
  }
}
