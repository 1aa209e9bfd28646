import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { Sessions } from '../data/sessions.js';

/** Ends the session on the server; a cookie that was copied is worth nothing afterwards. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(caller: Caller): Promise<void> {
    return this.work.asAnybody(caller, async (actor) => {
      if (actor.sessionId) await this.sessions.end(actor.sessionId);
    });
  }
}
