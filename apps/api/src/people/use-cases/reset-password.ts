import { Injectable } from '@nestjs/common';
import { hashOf, thePublic } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { ProblemError, problem, refuse } from '@lib/kernel';
import type { ResetPasswordInput } from '../../schema.types.js';
import { Accounts } from '../data/accounts.js';
import { hashPassword, passwordProblem } from '../domain/password.js';
import { PasswordChanged } from '../people.events.js';

/** Sets a new password by the link that was sent, and ends every session there was. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  async execute({ token, password }: ResetPasswordInput): Promise<void> {
    refuse([await passwordProblem(password, 'password')]);
    const passwordHash = await hashPassword(password);
    await this.work.asAnybody(thePublic, async () => {
      const personId = await this.accounts.resetPassword(hashOf(token), passwordHash);
      if (!personId)
        throw new ProblemError(problem('LINK_EXPIRED', 'This link has been used or has expired. Ask for a new one.'));
      record(new PasswordChanged(personId));
    });
  }
}
