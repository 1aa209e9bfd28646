import { Injectable } from '@nestjs/common';
import { permit, type Ability, type Actor, type Caller } from '@lib/access';
import { expectVersion, UnitOfWork } from '@lib/database';
import { Clock, problem, refuse } from '@lib/kernel';
import type {
  CancelTrainingSessionInput,
  ChangeTrainingSessionInput,
  NoteAttendanceInput,
  PlanTrainingSessionInput,
} from '../../schema.types.js';
import { TrainingRepository } from '../data/training.repository.js';
import { TrainingSession } from '../domain/training-session.js';
import { coursePolicy } from '../training.policy.js';

/** Lines of a register that can be noted at once. */
const MOST_LINES = 500;

/** Sessions of a course, as its keepers plan, move and cancel them, and note who was there. */
@Injectable()
export class KeepSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly training: TrainingRepository,
    private readonly clock: Clock,
  ) {}

  plan(caller: Caller, { courseId, ...said }: PlanTrainingSessionInput): Promise<TrainingSession> {
    return this.work.as(caller, async (actor) => {
      const course = await this.training.course(courseId);
      permit(actor, coursePolicy.change, course);
      const session = TrainingSession.planned(said, courseId, this.clock.now());
      return this.training.addSession(session);
    });
  }

  change(caller: Caller, { sessionId, version, ...said }: ChangeTrainingSessionInput): Promise<TrainingSession> {
    return this.act(caller, sessionId, coursePolicy.change, async (session) => {
      expectVersion(session, version, 'session');
      session.change(said, this.clock.now());
      await this.training.saveSession(session);
      await this.training.sayHowToJoin(session);
      await this.training.fill(session.id);
    });
  }

  cancel(caller: Caller, { sessionId, version, because }: CancelTrainingSessionInput): Promise<TrainingSession> {
    return this.act(caller, sessionId, coursePolicy.change, async (session) => {
      expectVersion(session, version, 'session');
      session.cancel(because, this.clock.now());
      await this.training.saveSession(session);
    });
  }

  note(caller: Caller, { sessionId, lines }: NoteAttendanceInput): Promise<TrainingSession> {
    return this.act(caller, sessionId, coursePolicy.keepRegister, async (session, actor) => {
      refuse([lines.length > MOST_LINES && problem('TOO_MANY', `Note ${MOST_LINES} at most at a time.`, 'lines')]);
      const now = this.clock.now();
      session.hold(now);
      const there = new Map(lines.map(({ bookingId, attendance }) => [bookingId, attendance ?? null]));
      const unknown = await this.training.note(session.id, there, String(actor.personId), now);
      refuse([
        unknown > 0 &&
          problem('NOT_IN_REGISTER', 'Somebody of these has no place any more. Read the register again.', 'lines'),
      ]);
      await this.training.saveSession(session);
    });
  }

  private act(
    caller: Caller,
    sessionId: string,
    ability: Ability<{ readonly partnershipId: string | null }>,
    what: (session: TrainingSession, actor: Actor) => Promise<void>,
  ): Promise<TrainingSession> {
    return this.work.as(caller, async (actor) => {
      const session = await this.training.sessionToKeep(sessionId);
      permit(actor, ability, await this.training.course(session.courseId));
      await what(session, actor);
      return session;
    });
  }
}
