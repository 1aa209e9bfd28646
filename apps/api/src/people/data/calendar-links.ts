import { Injectable } from '@nestjs/common';
import { newId } from '@lib/kernel';
import { transaction } from '@lib/database';

/** The secret calendar addresses of the person who has entered: at most one that works for everything, and one for each partnership. */
@Injectable()
export class CalendarLinks {
  /** Without a partnership it is the address for everything. */
  async replace(tokenHash: Buffer, partnershipId: string | null = null): Promise<void> {
    // Of two made at the same moment the later ends the earlier.
    await transaction().query('select from person where id = app.person_id() for update');
    await transaction().query(
      `update link set revoked_at = now() where person_id = app.person_id() and purpose = 'CALENDAR' and revoked_at is null
       and subject_id is not distinct from $1`,
      [partnershipId],
    );
    await transaction().query(
      `insert into link (id, audience_id, token_hash, purpose, person_id, subject_id)
       select $1, id, $2, 'CALENDAR', app.person_id(), $3 from audience where person_id = app.person_id() and kind = 'SELF'`,
      [newId(), tokenHash, partnershipId],
    );
  }

  /** Ends the address for everything. */
  async revoke(): Promise<void> {
    await transaction().query(
      `update link set revoked_at = now() where person_id = app.person_id() and purpose = 'CALENDAR' and revoked_at is null
       and subject_id is null`,
    );
  }

  /** Ends the address for one partnership; answers whether there was one of theirs. */
  async revokeOfPartnership(id: string): Promise<boolean> {
    const [, changed] = await transaction().query<[unknown, number]>(
      `update link set revoked_at = coalesce(revoked_at, now()) where id = $1 and person_id = app.person_id() and purpose = 'CALENDAR'
       and subject_id is not null`,
      [id],
    );
    return changed === 1;
  }
}
