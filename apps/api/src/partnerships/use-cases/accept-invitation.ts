import { Injectable } from '@nestjs/common';
import { hashOf, type Caller } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { ProblemError, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { AcceptInvitationInput } from '../../schema.types.js';
import { Accounts, hashPassword, passwordProblem } from '../../people/index.js';
import { InvitationAccepted } from '../partnership.events.js';

type Outcome =
  | {
      outcome: 'ACCEPTED';
      personId: string;
      invitationId: string;
      partnershipId: string;
      partnershipSlug: string;
      seatId: string | null;
      office: string | null;
      newAccount: boolean;
    }
  | { outcome: keyof typeof REFUSALS };

export interface Accepted {
  readonly partnershipSlug: string;
  /** Present when an account was made, and so a session begun. */
  readonly sessionToken: string | null;
}

const REFUSALS = {
  UNKNOWN: 'This invitation is not known, or it was withdrawn. Ask the person who invited you to send a new one.',
  SPENT: 'This invitation has been accepted already. Sign in to go on.',
  EXPIRED: 'This invitation has expired. Ask the person who invited you to send it again.',
  INVITER_GONE:
    'The person who invited you no longer speaks for the partnership. Ask its coordinator to send a new invitation.',
  SIGN_IN_FIRST: 'This address has an account. Sign in to accept.',
  OTHER_PERSON: 'You are signed in as somebody else. Sign out, then open the link again.',
  PASSWORD_NEEDED: 'Enter your name and choose a password.',
  UNDERTAKING_NEEDED: 'Tick the box to accept what you undertake.',
  UNDERTAKING_CHANGED: 'The words were changed while you read them. Open the link again to read them as they are now.',
  SEAT_TAKEN: 'The seat has been filled or taken from the table in the meantime. Ask the person who invited you.',
  OFFICE_HELD: 'Somebody has taken up this office in the meantime. Ask the person who invited you.',
} as const;

/** Takes up the place offered. Somebody without an account makes one and is signed in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  async execute(caller: Caller, input: AcceptInvitationInput, device: string): Promise<Accepted> {
    const password = input.password ?? null;
    const accepts = input.acceptsUndertaking === true;
    const undertaking = !accepts && problem('REQUIRED', REFUSALS.UNDERTAKING_NEEDED, 'acceptsUndertaking');
    if (password !== null) {
      refuse([
        wordsProblem(input.name, { label: 'your name', max: 120, required: true }, 'name'),
        wordsProblem(input.jobTitle, { label: 'job title', max: 120 }, 'jobTitle'),
        await passwordProblem(password, 'password'),
        undertaking,
      ]);
    }
    refuse([undertaking]);
    const passwordHash = password === null ? null : await hashPassword(password);
    return this.work.asAnybody(caller, async () => {
      const [row] = await transaction().query<{ result: Outcome }[]>(
        'select app.accept_invitation($1, $2, $3, $4, $5) as result',
        [hashOf(input.token), tidy(input.name), tidy(input.jobTitle), passwordHash, input.undertakingNumber ?? 0],
      );
      const result = row?.result ?? { outcome: 'UNKNOWN' };
      if (result.outcome !== 'ACCEPTED')
        throw new ProblemError(problem(`INVITATION_${result.outcome}`, REFUSALS[result.outcome]));
      record(
        new InvitationAccepted(
          result.invitationId,
          result.partnershipId,
          result.personId,
          result.seatId,
          result.office,
        ),
      );
      const session = result.newAccount ? await this.accounts.openSession(result.personId, device) : null;
      return { partnershipSlug: result.partnershipSlug, sessionToken: session?.token ?? null };
    });
  }
}
