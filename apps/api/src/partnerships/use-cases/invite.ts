import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Forbidden, ProblemError, problem, refuse, type Problem } from '@lib/kernel';
import type { InviteInput, InviteLineInput } from '../../schema.types.js';
import { PartnershipRepository } from '../data/partnership.repository.js';
import { partnershipPolicy } from '../partnership.policy.js';
import { InviteOne } from './invite-one.js';

export interface InviteResult {
  readonly email: string;
  /** Null when this line was not sent. */
  readonly invitationId: string | null;
  readonly problems: readonly Problem[];
}

const MOST_LINES = 200;

/** Invites one or many. A line that cannot be sent says why and holds none of the others up. */
@Injectable()
export class Invite {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly inviteOne: InviteOne,
  ) {}

  async execute(caller: Caller, { partnershipId, lines }: InviteInput): Promise<InviteResult[]> {
    refuse([
      lines.length === 0 && problem('REQUIRED', 'Enter at least one email address.', 'lines'),
      lines.length > MOST_LINES && problem('TOO_MANY', `Invite at most ${MOST_LINES} people at a time.`, 'lines'),
    ]);
    await this.work.as(caller, async (actor) => {
      await this.partnerships.get(partnershipId);
      permit(actor, partnershipPolicy.appointOfficers, { partnershipId });
    });
    const results: InviteResult[] = [];
    for (const line of lines) results.push(await this.sendOne(caller, partnershipId, line));
    return results;
  }

  /** Each line has a transaction of its own: one that fails must not take the others with it. */
  private async sendOne(caller: Caller, partnershipId: string, line: InviteLineInput): Promise<InviteResult> {
    try {
      const invitation = await this.work.as(caller, (actor) =>
        this.inviteOne.execute(actor, partnershipId, line, ['email']),
      );
      return { email: line.email, invitationId: invitation.id, problems: [] };
    } catch (error) {
      if (error instanceof Forbidden) {
        return {
          email: line.email,
          invitationId: null,
          problems: [problem('NOT_YOURS_TO_FILL', 'You may not invite to this place.', 'email')],
        };
      }
      if (!(error instanceof ProblemError)) throw error;
      return { email: line.email, invitationId: null, problems: error.problems };
    }
  }
}
