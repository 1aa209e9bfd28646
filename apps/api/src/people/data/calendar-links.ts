import { Injectable } from '@nestjs/common';
import { newId } from '@lib/kernel';
import { transaction } from '@lib/database';

/** The secret calendar address of the person who has entered: at most one that works. */
@Injectable()
export class CalendarLinks {
  async replace(tokenHash: Buffer): Promise<void> {
    await this.revoke();
    await transaction().query(
      `insert into link (id, audience_id, token_hash, purpose, person_id)
       select $1, id, $2, 'CALENDAR', app.person_id() from audience where person_id = app.person_id() and kind = 'SELF'`,
      [newId(), tokenHash],
    );
  }

  async revoke(): Promise<void> {
    await transaction().query(
      `update link set revoked_at = now() where person_id = app.person_id() and purpose = 'CALENDAR' and revoked_at is null`,
    );
  }
}
