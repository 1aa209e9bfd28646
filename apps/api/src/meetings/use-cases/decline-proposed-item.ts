import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { DeclineProposedItemInput } from '../../schema.types.js';
import { AgendaProposalRepository } from '../data/agenda-proposal.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { Meeting } from '../domain/meeting.js';
import { meetingPolicy } from '../meeting.policy.js';

/** Declines a proposed item, with a reason that its proposer is told. */
@Injectable()
export class DeclineProposedItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly proposals: AgendaProposalRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { proposalId, version, reason }: DeclineProposedItemInput): Promise<Meeting> {
    return this.work.as(caller, async (actor) => {
      const proposal = await this.proposals.get(proposalId);
      const meeting = await this.meetings.get(proposal.meetingId);
      permit(actor, meetingPolicy.buildAgenda, meeting);
      expectVersion(proposal, version, 'proposal');
      proposal.decline(reason, {
        byPersonId: String(actor.personId),
        partnershipId: meeting.partnershipId,
        now: this.clock.now(),
      });
      await this.proposals.save(proposal);
      return meeting;
    });
  }
}
