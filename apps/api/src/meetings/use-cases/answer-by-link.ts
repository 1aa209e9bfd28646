import { Injectable } from '@nestjs/common';
import { permit } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound } from '@lib/kernel';
import { AnswersByLink, type LinkHolder } from '../data/answers-by-link.js';
import type { AnswerGiven } from '../domain/meeting-invitation.js';
import { invitationPolicy } from '../meeting.policy.js';

/** Answers the one invitation that a link in mail is for, without signing in. */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: AnswersByLink,
    private readonly clock: Clock,
  ) {}

  execute(holder: LinkHolder, answer: Pick<AnswerGiven, 'response' | 'message'>): Promise<void> {
    return this.work.as(holder, async (actor) => {
      const asked = await this.answers.asked(holder);
      if (!asked) throw new NotFound();
      const { invitation, meeting, hasDeputy } = asked;
      permit(actor, invitationPolicy.respond, invitation);
      invitation.answer(meeting, { ...answer, hasDeputy }, String(actor.personId), this.clock.now());
      await this.answers.save(holder, invitation);
    });
  }
}
