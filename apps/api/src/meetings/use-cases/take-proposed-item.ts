import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { TakeProposedItemInput } from '../../schema.types.js';
import { AgendaProposalRepository } from '../data/agenda-proposal.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';
import { SetAgenda } from './set-agenda.js';

/** Takes a proposed item onto the agenda, as its last for everybody. */
@Injectable()
export class TakeProposedItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly proposals: AgendaProposalRepository,
    private readonly agenda: SetAgenda,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { proposalId, version }: TakeProposedItemInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const proposal = await this.proposals.get(proposalId);
      const meeting = await this.meetings.get(proposal.meetingId);
      permit(actor, meetingPolicy.buildAgenda, meeting);
      meeting.refuseUnlessAnswerable(this.clock.now());
      expectVersion(proposal, version, 'proposal');
      const { title, minutes, purpose } = proposal;
      const presenter = await this.proposals.nameOf(proposal.proposedById);
      const item = await this.agenda.add(meeting, { title, minutes, purpose, presenter });
      proposal.take(item.id, {
        byPersonId: String(actor.personId),
        partnershipId: meeting.partnershipId,
        now: this.clock.now(),
      });
      await this.proposals.save(proposal);
      return meeting;
    });
  }
}
