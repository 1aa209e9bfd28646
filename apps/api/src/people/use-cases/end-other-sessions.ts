import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Sessions } from '../data/sessions.js';

/** Signs out everywhere but here. */
@Injectable()
export class EndOtherSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(caller: Caller): Promise<void> {
    return this.work.as(caller, (actor) => this.sessions.endOthers(actor.sessionId));
  }
}
