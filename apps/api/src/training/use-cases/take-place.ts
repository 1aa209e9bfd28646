import { Injectable } from '@nestjs/common';
import { permit, type Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import { TrainingRepository, type Place } from '../data/training.repository.js';
import { coursePolicy } from '../training.policy.js';

/** Somebody books a place in a session, or gives it up. The database gives places one after the other. */
@Injectable()
export class TakePlace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly training: TrainingRepository,
    private readonly clock: Clock,
  ) {}

  book(caller: Caller, sessionId: string, agencyId: string | null): Promise<Place> {
    return this.work.as(caller, async (actor) => {
      const session = await this.training.session(sessionId);
      permit(actor, coursePolicy.book, await this.training.course(session.courseId));
      return answered(await this.training.book(sessionId, agencyId, this.clock.now()));
    });
  }

  /** Whoever has a place may give it up, also when they do not see the session any more. */
  leave(caller: Caller, sessionId: string): Promise<Place> {
    return this.work.as(caller, async () => answered(await this.training.leave(sessionId, this.clock.now())));
  }
}

function answered(place: Place): Place {
  refuse([
    place.refused === 'CLOSED' && problem('CLOSED', 'This session is not open for booking any more.'),
    place.refused === 'NOT_YOUR_AGENCY' &&
      problem('NOT_A_CHOICE', 'Choose an agency for which you sit or that you lead.', 'agencyId'),
  ]);
  return place;
}
