import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import type { NominateInput } from '../../schema.types.js';
import { NominationRepository } from '../data/nomination.repository.js';
import { Nomination } from '../domain/nomination.js';
import { nominationPolicy } from '../nomination.policy.js';
import { PlacesToNominateFor } from './places-to-nominate-for.js';

const ZONE = 'Europe/London';

/** An agency names somebody for its seat. The officers decide; the person named hears nothing until they have. */
@Injectable()
export class Nominate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly places: PlacesToNominateFor,
    private readonly nominations: NominationRepository,
    private readonly clock: Clock,
  ) {}

  execute(caller: Caller, { seatId, ...input }: NominateInput): Promise<Nomination> {
    return this.work.as(caller, async (actor) => {
      const seat = await this.places.get(seatId);
      const { partnershipId, agencyId } = seat;
      permit(actor, nominationPolicy.nominate, { seatId, partnershipId, agencyId, capacity: input.capacity });
      const today = this.clock.today(ZONE);
      const nomination = Nomination.of(
        {
          seat,
          capacity: input.capacity,
          name: input.name,
          email: input.email,
          jobTitle: input.jobTitle,
          startsOn: input.startsOn ?? today,
          endsOn: input.endsOn ?? null,
          words: input.words,
          nominatedById: String(actor.personId),
        },
        today,
      );
      await this.places.refuseUnlessFree(nomination, today);
      return this.nominations.add(nomination);
    });
  }
}
