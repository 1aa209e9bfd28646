import { Injectable } from '@nestjs/common';
import { hashOf, type Caller } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { ProblemError, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { AcceptLeadInvitationInput } from '../../schema.types.js';
import { Accounts, hashPassword, passwordProblem } from '../../people/index.js';
import { LeadAppointed } from '../agency.events.js';

type Outcome =
  | { outcome: 'ACCEPTED'; personId: string; agencyId: string; newAccount: boolean }
  | { outcome: keyof typeof REFUSALS };

export interface LeadAccepted {
  readonly agencyId: string;
  /** Present when an account was made, and so a session begun. */
  readonly sessionToken: string | null;
}

const REFUSALS = {
  UNKNOWN: 'This invitation is not known, or it was withdrawn. Ask the person who invited you to send a new one.',
  SPENT: 'This invitation has been accepted already. Sign in to go on.',
  EXPIRED: 'This invitation has expired. Ask the person who invited you to send a new one.',
  AGENCY_GONE: 'The agency is no more. Ask the person who invited you.',
  INVITER_GONE:
    'The person who invited you no longer speaks for the agency. Ask the national coordinator for a new invitation.',
  SIGN_IN_FIRST: 'This address has an account. Sign in to accept.',
  OTHER_PERSON: 'You are signed in as somebody else. Sign out, then open the link again.',
  PASSWORD_NEEDED: 'Enter your name and choose a password.',
} as const;

/** Takes up the offer to speak for an agency. Somebody without an account makes one and is signed in. */
@Injectable()
export class AcceptLeadInvitation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  async execute(caller: Caller, input: AcceptLeadInvitationInput, device: string): Promise<LeadAccepted> {
    const password = input.password ?? null;
    if (password !== null) {
      refuse([
        wordsProblem(input.name, { label: 'your name', max: 120, required: true }, 'name'),
        wordsProblem(input.jobTitle, { label: 'job title', max: 120 }, 'jobTitle'),
        await passwordProblem(password, 'password'),
      ]);
    }
    const passwordHash = password === null ? null : await hashPassword(password);
    return this.work.asAnybody(caller, async () => {
      const [row] = await transaction().query<{ result: Outcome }[]>(
        'select app.accept_lead_invitation($1, $2, $3, $4) as result',
        [hashOf(input.token), tidy(input.name), tidy(input.jobTitle), passwordHash],
      );
      const result = row?.result ?? { outcome: 'UNKNOWN' };
      if (result.outcome !== 'ACCEPTED')
        throw new ProblemError(problem(`INVITATION_${result.outcome}`, REFUSALS[result.outcome]));
      record(new LeadAppointed(result.agencyId, result.personId));
      const session = result.newAccount ? await this.accounts.openSession(result.personId, device) : null;
      return { agencyId: result.agencyId, sessionToken: session?.token ?? null };
    });
  }
}
