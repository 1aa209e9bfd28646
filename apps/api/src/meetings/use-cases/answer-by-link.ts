import { Injectable } from '@nestjs/common';
import { permit } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse } from '@lib/kernel';
import { AnswersByLink, type LinkHolder } from '../data/answers-by-link.js';
import type { AnswerGiven } from '../domain/meeting-invitation.js';
import { invitationPolicy } from '../meeting.policy.js';

/** Answers the invitation that a link in mail is for, without signing in; and the other dates of its series, when that is asked for. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: AnswersByLink,
    private readonly clock: Clock,
  ) {}

  execute(
    holder: LinkHolder,
    { forAll, ...answer }: Pick<AnswerGiven, 'response' | 'message'> & { forAll: boolean },
  ): Promise<void> {
    return this.work.as(holder, async (actor) => {
      const asked = await this.answers.asked(holder);
      if (!asked) throw new NotFound();
      const { invitation, meeting, hasDeputy } = asked;
      permit(actor, invitationPolicy.respond, invitation);
      refuse([
        forAll &&
          answer.response === 'DEPUTY' &&
          problem('ONE_AT_A_TIME', 'A deputy is sent to one date at a time. Take the mark away from the other dates.'),
      ]);
      invitation.answer(meeting, { ...answer, hasDeputy }, String(actor.personId), this.clock.now());
      await this.answers.save(holder, invitation);
      if (forAll) await this.answers.saveOthers(holder, invitation, meeting.partnershipId);
    });
  }
}
