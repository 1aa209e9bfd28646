import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { ProblemError, problem } from '@lib/kernel';
import { PartnershipRepository } from '../../partnerships/index.js';
import type { AdvertiseVacancyInput } from '../../schema.types.js';
import { VacancyRepository } from '../data/vacancy.repository.js';
import { Vacancy } from '../domain/vacancy.js';
import { vacancyPolicy } from '../nomination.policy.js';
import { WantedPlaces } from './wanted-places.js';

/** Tells the network of a vacancy, in the words that the officers let stand there. */
@Injectable()
export class AdvertiseVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly places: WantedPlaces,
    private readonly vacancies: VacancyRepository,
  ) {}

  execute(
    caller: Caller,
    { seatId, gapId, partnershipName, area, lookedFor }: AdvertiseVacancyInput,
  ): Promise<Vacancy> {
    return this.work.as(caller, async (actor) => {
      if (Boolean(seatId) === Boolean(gapId))
        throw new ProblemError(problem('REQUIRED', 'Choose the seat or the gap to advertise.', 'seatId'));
      const { refuseUnlessOpen, ...place } = seatId
        ? await this.places.seat(seatId)
        : await this.places.gap(String(gapId));
      permit(actor, vacancyPolicy.manage, place);
      const { region } = await this.partnerships.getGoing(place.partnershipId);
      await refuseUnlessOpen();
      const advertisedById = String(actor.personId);
      return this.vacancies.add(
        Vacancy.advertise({ ...place, partnershipName, area, region, lookedFor, advertisedById }),
      );
    });
  }
}
