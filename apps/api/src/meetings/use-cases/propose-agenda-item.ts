import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, Forbidden } from '@lib/kernel';
import type { ProposeAgendaItemInput } from '../../schema.types.js';
import { AgendaProposalRepository } from '../data/agenda-proposal.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import { AgendaProposal, refuseProposedItem } from '../domain/agenda-proposal.js';
import { meetingPolicy } from '../meeting.policy.js';
import { PartOfMeeting } from './part-of-meeting.js';

/** Proposes an item for the agenda of a meeting. The officers read it, and the seat that it comes from. */
@Injectable()
export class ProposeAgendaItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly proposals: AgendaProposalRepository,
    private readonly parts: PartOfMeeting,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { meetingId, ...item }: ProposeAgendaItemInput): Promise<AgendaProposal> {
    return this.work.as(caller, async (actor) => {
      const meeting = await this.meetings.get(meetingId);
      permit(actor, meetingPolicy.proposeItem, meeting);
      meeting.refuseUnlessAnswerable(this.clock.now());
      refuseProposedItem(item);
      const seatId = await this.proposals.ownSeat(meeting.id);
      if (seatId === null && !actor.isOfficerOf(meeting.partnershipId))
        throw new Forbidden(meetingPolicy.proposeItem.name);
      const audienceId =
        seatId === null
          ? await this.parts.forOfficers(meeting)
          : await this.parts.execute(meeting, { seenBy: 'NAMED', seatIds: [seatId] });
      return this.proposals.add(AgendaProposal.make(item, { personId: String(actor.personId), audienceId, meeting }));
    });
  }
}
