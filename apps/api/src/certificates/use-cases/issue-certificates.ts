import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { Clock, NotFound, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { WithdrawCertificateInput } from '../../schema.types.js';
import { coursePolicy, TrainingRepository } from '../../training/index.js';
import { Certificates } from '../data/certificates.js';
import { newNumber } from '../domain/certificate-number.js';

/** The keepers of a course certify who attended, and withdraw what was certified by mistake. */
@Injectable()
export class IssueCertificates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly training: TrainingRepository,
    private readonly certificates: Certificates,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  issue(caller: Caller, sessionId: string): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      const session = await this.training.session(sessionId);
      permit(actor, coursePolicy.keepRegister, await this.training.course(session.courseId));
      // Nobody attends without a place: there are enough.
      const numbers = Array.from({ length: session.booked }, newNumber);
      const issued = await this.certificates.issue(sessionId, numbers, this.config.operator.name, this.clock.now());
      refuse([issued === 0 && problem('NOBODY_TO_CERTIFY', 'Everybody who attended has a certificate.')]);
      return session;
    });
  }

  withdraw(caller: Caller, { bookingId, because }: WithdrawCertificateInput): Promise<{ id: string }> {
    return this.work.as(caller, async (actor) => {
      const sessionId = await this.certificates.sessionOf(bookingId);
      if (sessionId === null) throw new NotFound();
      const session = await this.training.session(sessionId);
      permit(actor, coursePolicy.keepRegister, await this.training.course(session.courseId));
      refuse([wordsProblem(because, { label: 'why it is withdrawn', max: 1000, required: true }, 'because')]);
      const isDone = await this.certificates.withdraw(bookingId, tidy(because), this.clock.now());
      refuse([!isDone && problem('NOT_ISSUED', 'This certificate was withdrawn meanwhile.')]);
      return session;
    });
  }
}
