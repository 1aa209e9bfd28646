import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import type { RespondToSeriesInput } from '../../../schema.types.js';
import { MeetingInvitationRepository } from '../../data/meeting-invitation.repository.js';
import { SeriesAnswersRepository } from '../../data/series-answers.repository.js';
import { invitationPolicy } from '../../meeting.policy.js';

/** Gives one answer to every date ahead of a series that one is invited to. */
@Injectable()
export class RespondToSeries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: SeriesAnswersRepository,
    private readonly invitations: MeetingInvitationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { seriesId, response, message }: RespondToSeriesInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      const mine = await this.answers.mine(seriesId);
      if (mine.length === 0) throw new NotFound();
      refuse([
        response === 'DEPUTY' &&
          problem(
            'ONE_AT_A_TIME',
            'A deputy is sent to one date at a time. Open the meeting and send them there.',
            'response',
          ),
      ]);
      const given = { response, message, hasDeputy: false };
      for (const { invitation, meeting } of mine) {
        permit(actor, invitationPolicy.respond, invitation);
        invitation.answer(meeting, given, String(actor.personId), this.clock.now());
        await this.invitations.save(invitation);
      }
      return { id: seriesId };
    });
  }
}
