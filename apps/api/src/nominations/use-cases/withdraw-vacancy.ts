import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { WithdrawVacancyInput } from '../../schema.types.js';
import { VacancyRepository } from '../data/vacancy.repository.js';
import type { Vacancy } from '../domain/vacancy.js';
import { vacancyPolicy } from '../nomination.policy.js';

/** Takes the notice back from the network; those who had expressed interest are told. */
@Injectable()
export class WithdrawVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacancyRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { vacancyId, version }: WithdrawVacancyInput): Promise<Vacancy> {
    return this.work.as(caller, async (actor) => {
      const vacancy = await this.vacancies.get(vacancyId);
      permit(actor, vacancyPolicy.manage, vacancy);
      vacancy.refuseIfClosed();
      expectVersion(vacancy, version, 'vacancy');
      vacancy.withdraw(this.clock.now());
      return this.vacancies.save(vacancy);
    });
  }
}
