import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import type { ExpressInterestInput } from '../../schema.types.js';
import { InterestRepository } from '../data/interest.repository.js';
import { VacancyRepository } from '../data/vacancy.repository.js';
import { Interest } from '../domain/interest.js';
import { interestPolicy } from '../nomination.policy.js';

/** Says to those who appoint that one would take up the place for one's agency. */
@Injectable()
export class ExpressInterest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacancyRepository,
    private readonly interests: InterestRepository,
  ) {}

  execute(caller: Caller, { vacancyId, words }: ExpressInterestInput): Promise<Interest> {
    return this.work.as(caller, async (actor) => {
      const vacancy = await this.vacancies.get(vacancyId);
      const personId = String(actor.personId);
      permit(actor, interestPolicy.express, { partnershipId: vacancy.partnershipId, personId });
      const { agencyId, ...writer } = await this.interests.writer(personId);
      if (!agencyId)
        throw new ProblemError(
          problem(
            'NO_AGENCY',
            'We do not know your agency, so you cannot speak for one. Ask a coordinator you work with.',
          ),
        );
      return this.interests.add(Interest.express(vacancy, { ...writer, agencyId }, words));
    });
  }
}
