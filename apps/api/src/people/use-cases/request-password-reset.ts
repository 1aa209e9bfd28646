import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { hashOf, Secrets, thePublic } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { addressProblem, newId, RateLimited, refuse, tidy } from '@lib/kernel';
import type { RequestPasswordResetInput } from '../../schema.types.js';
import { Accounts } from '../data/accounts.js';
import { PasswordResetRequested } from '../people.events.js';

/** Longer than the work takes, so that the time of the answer does not tell whether there was any. */
const ANSWERED_AFTER_MS = 100;

/** Sends a link to choose a new password, if there is an account. It answers alike when there is none. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly secrets: Secrets,
  ) {}

  async execute({ email: typed }: RequestPasswordResetInput, source: string): Promise<void> {
    refuse([addressProblem(typed, 'email')]);
    await Promise.all([this.send(tidy(typed), source), sleep(ANSWERED_AFTER_MS)]);
  }

  private async send(email: string, source: string): Promise<void> {
    const wait = await this.work.asAnybody(thePublic, () => this.accounts.countTry(60, 15, 'reset source', source));
    if (wait > 0) throw new RateLimited(wait);
    await this.work.asAnybody(thePublic, async () => {
      // Past a few an hour nothing more is sent, and nothing is said: the answer would tell that the account exists.
      if ((await this.accounts.countTry(5, 60, 'reset', email)) > 0) return;
      const linkId = newId();
      const personId = await this.accounts.issueReset(email, linkId, hashOf(this.secrets.linkToken('reset', linkId)));
      if (personId) record(new PasswordResetRequested(linkId, personId));
    });
  }
}
