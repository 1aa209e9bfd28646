import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Accounts } from '../../people/index.js';
import { Certificates } from '../data/certificates.js';
import { numberIn } from '../domain/certificate-number.js';
import type { OnCertificate } from '../domain/on-paper.js';

/** Of one address. Only numbers that are none count: an office may check all of its people's. */
const GUESSES = { most: 50, minutes: 10 };

export interface Checked {
  readonly certificate: OnCertificate | null;
  /** Null while there is room for another guess. */
  readonly waitSeconds: number | null;
}

/** Tells anybody what stands on the certificate whose number they know. It is kept of nobody that they asked. */
@Injectable()
export class CheckCertificate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly certificates: Certificates,
  ) {}

  execute(typed: string, source: string): Promise<Checked> {
    return this.work.asAnybody(thePublic, async () => {
      const bucket = ['certificate source', source];
      const wait = await this.accounts.countTry(GUESSES.most, GUESSES.minutes, ...bucket);
      if (wait > 0) return { certificate: null, waitSeconds: wait };
      const number = numberIn(typed);
      const certificate = number === null ? null : await this.certificates.byNumber(number);
      if (certificate) await this.accounts.forgiveTry(...bucket);
      return { certificate, waitSeconds: null };
    });
  }
}
