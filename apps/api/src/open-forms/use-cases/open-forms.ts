import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { Accounts } from '../../people/index.js';
import { FormTokens } from './form-tokens.js';

const TOO_FAST = problem(
  'TOO_FAST',
  'That was quicker than anybody can fill in this page. Wait a few seconds, then send it again.',
);
const TOO_OLD = problem(
  'FORM_TOO_OLD',
  'This page has been open for more than a day. What you wrote is kept: send it again.',
);

/** So many, in so many minutes, of what is named so. */
export interface Limit {
  readonly most: number;
  readonly minutes: number;
  readonly of: readonly string[];
}

/** Forms that anybody fills in who need not be known to us, and what keeps programs and floods from them. */
@Injectable()
export class OpenForms {
  constructor(
    private readonly tokens: FormTokens,
    private readonly accounts: Accounts,
    private readonly work: UnitOfWork,
  ) {}

  /** What a form bears that is opened now. */
  issue(): string {
    return this.tokens.issue();
  }

  /** Refuses a form that was filled in faster than people do, or left open for days. */
  expectFilledIn(token: string): void {
    const age = this.tokens.ageOf(token);
    if (age !== 'FINE') throw new ProblemError(age === 'TOO_NEW' ? TOO_FAST : TOO_OLD);
  }

  /** Counts once for each limit, also for those after one that is reached; answers the seconds to wait for each, 0 where there is room. */
  count(limits: readonly Limit[]): Promise<number[]> {
    return this.work.asAnybody(thePublic, async () => {
      const waits: number[] = [];
      for (const { most, minutes, of } of limits) waits.push(await this.accounts.countTry(most, minutes, ...of));
      return waits;
    });
  }
}
