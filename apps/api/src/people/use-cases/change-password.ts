import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { ProblemError, RateLimited, problem, refuse } from '@lib/kernel';
import type { ChangePasswordInput } from '../../schema.types.js';
import { Accounts } from '../data/accounts.js';
import { hashPassword, isPassword, passwordProblem } from '../domain/password.js';
import { PasswordChanged } from '../people.events.js';

/** Sets a new password for somebody who knows the present one, and signs them out everywhere else. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  async execute(caller: Caller, { currentPassword, newPassword }: ChangePasswordInput): Promise<void> {
    const [kept, wait] = await this.work.as(caller, async ({ personId }) => [
      await this.accounts.passwordHashOf(String(personId)),
      await this.accounts.countTry(10, 15, 'change password', String(personId)),
    ]);
    if (wait > 0) throw new RateLimited(wait);
    if (!(await isPassword(currentPassword, kept))) {
      throw new ProblemError(problem('WRONG_PASSWORD', 'This is not your present password.', 'currentPassword'));
    }
    refuse([await passwordProblem(newPassword, 'newPassword')]);
    const passwordHash = await hashPassword(newPassword);
    await this.work.as(caller, async ({ personId, sessionId }) => {
      await this.accounts.changePassword(passwordHash, sessionId);
      record(new PasswordChanged(String(personId)));
    });
  }
}
