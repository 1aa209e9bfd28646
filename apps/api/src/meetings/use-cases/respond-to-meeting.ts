import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, Forbidden } from '@lib/kernel';
import type { RespondToMeetingInput } from '../../schema.types.js';
import { MeetingInvitationRepository } from '../data/meeting-invitation.repository.js';
import { MeetingRepository } from '../data/meeting.repository.js';
import type { MeetingInvitation } from '../domain/meeting-invitation.js';
import type { Meeting } from '../domain/meeting.js';
import { invitationPolicy, meetingPolicy } from '../meeting.policy.js';

/** Answers an invitation: one's own, one's seat's, or for somebody who rang up. */
@Injectable()
export class RespondToMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: MeetingInvitationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { invitationId, response, message }: RespondToMeetingInput): Promise<MeetingInvitation> {
    return this.work.as(caller, async (actor) => {
      const invitation = await this.invitations.getToAnswer(invitationId);
      const meeting = await this.meetings.get(invitation.meetingId);
      permitEither(actor, invitation, meeting);
      const hasDeputy = response === 'DEPUTY' && (await this.invitations.hasDeputy(invitation));
      invitation.answer(meeting, { response, message, hasDeputy }, String(actor.personId), this.clock.now());
      return this.invitations.save(invitation);
    });
  }
}

function permitEither(actor: Actor, invitation: MeetingInvitation, meeting: Meeting): void {
  const may =
    invitationPolicy.respond.allows(actor, invitation) || meetingPolicy.respondForOthers.allows(actor, meeting);
  if (!may) throw new Forbidden(invitationPolicy.respond.name);
}
