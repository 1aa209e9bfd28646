import { Injectable } from '@nestjs/common';
import { thePublic, type Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { ProblemError, RateLimited, problem, tidy } from '@lib/kernel';
import type { SignInInput } from '../../schema.types.js';
import { Accounts } from '../data/accounts.js';
import { KnownDevices } from '../domain/known-devices.js';
import { passwordStrategy } from '../passport/password-strategy.js';
import { runStrategy } from '../passport/run-strategy.js';
import { SignedIn } from '../people.events.js';
import { SignOut } from './sign-out.js';

export interface SignInAttempt {
  /** Who this browser was signed in as until now. */
  readonly before: Caller;
  readonly address: string;
  readonly device: string;
  /** The mark that an earlier sign-in left on this device. */
  readonly deviceMark: string | undefined;
}

const TRIES = { account: 10, source: 100, minutes: 15 };

/** Begins a session for somebody who proves to be who they say. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly devices: KnownDevices,
    private readonly leave: SignOut,
  ) {}

  async execute(
    { email: typed, password }: SignInInput,
    attempt: SignInAttempt,
  ): Promise<{ token: string; deviceMark: string }> {
    const email = tidy(typed);
    // A stranger who guesses must not lock the owner out: a device they used before has tries of its own.
    const account = [
      'account',
      email,
      this.devices.isKnown(attempt.deviceMark, email) ? String(attempt.deviceMark) : 'any device',
    ];
    const source = ['source', attempt.address];
    await this.count(account, source);
    const outcome = await runStrategy<string>(passwordStrategy(this.work), { body: { email, password } });
    if (outcome.kind === 'fail')
      throw new ProblemError(
        problem('WRONG_CREDENTIALS', 'Email address or password is wrong. Check both and try again.', 'password'),
      );
    // Its cookie is about to be replaced: nobody could end that session any more but from elsewhere.
    await this.leave.execute(attempt.before);
    return this.work.asAnybody(thePublic, async () => {
      await this.accounts.forgetTries(...account);
      await this.accounts.forgiveTry(...source);
      const { sessionId, token } = await this.accounts.openSession(outcome.user, attempt.device);
      record(new SignedIn(sessionId, outcome.user));
      return { token, deviceMark: this.devices.markFor(email) };
    });
  }

  private async count(account: string[], source: string[]): Promise<void> {
    const waits = await this.work.asAnybody(thePublic, async () => [
      await this.accounts.countTry(TRIES.account, TRIES.minutes, ...account),
      await this.accounts.countTry(TRIES.source, TRIES.minutes, ...source),
    ]);
    const wait = Math.max(...waits);
    if (wait > 0) throw new RateLimited(wait);
  }
}
