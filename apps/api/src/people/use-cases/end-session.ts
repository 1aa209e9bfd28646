import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import type { EndSessionInput } from '../../schema.types.js';
import { Sessions } from '../data/sessions.js';

/** Ends one of one's own sessions, on a device left behind. */
@Injectable()
export class EndSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  execute(caller: Caller, { sessionId }: EndSessionInput): Promise<void> {
    return this.work.as(caller, () => this.sessions.end(sessionId));
  }
}
