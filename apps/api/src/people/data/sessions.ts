import { Injectable } from '@nestjs/common';
import { NotFound } from '@lib/kernel';
import { transaction } from '@lib/database';

/** One's own sessions; the row rules show nobody else's. */
@Injectable()
export class Sessions {
  async end(sessionId: string): Promise<void> {
    const [, ended] = await transaction().query<[unknown, number]>(
      'update session set ended_at = now() where id = $1 and ended_at is null',
      [sessionId],
    );
    if (ended === 0) throw new NotFound();
  }

  async endOthers(keep: string | null): Promise<void> {
    await transaction().query(
      'update session set ended_at = now() where ended_at is null and person_id = app.person_id() and id is distinct from $1',
      [keep],
    );
  }
}
