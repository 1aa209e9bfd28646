import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { DirectoryConfirmationIsDue, DirectoryEntryChanged } from '../directory.events.js';

interface Due {
  readonly partnershipId: string;
  readonly confirmedOn: string;
  readonly kind: string;
}

/** Asks once each, before an entry is flagged or hidden and when it is, whether it is still right. Makes up for when it was down. */
@Every(60 * 60)
@Injectable()
export class RemindOfEntries implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    const due = await this.work.asAnybody(thePublic, () =>
      transaction().query<Due[]>(
        `select partnership_id as "partnershipId", confirmed_on::text as "confirmedOn", kind from app.due_directory_reminders()`,
      ),
    );
    for (const each of due) await this.remind(each);
  }

  /** The row that says so and the fact are written together: of two workers one is first. */
  private remind({ partnershipId, confirmedOn, kind }: Due): Promise<void> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'remind of the directory' }, async () => {
      const [row] = await transaction().query<{ id: string }[]>(
        `with noted as (
           insert into directory_reminder (audience_id, partnership_id, confirmed_on, kind)
           select audience_id, partnership_id, confirmed_on, $3 from directory_entry where partnership_id = $1 and confirmed_on = $2
           on conflict (partnership_id, confirmed_on, kind) do nothing returning partnership_id)
         select e.id from noted n join directory_entry e on e.partnership_id = n.partnership_id`,
        [partnershipId, confirmedOn, kind],
      );
      if (!row) return;
      record(new DirectoryConfirmationIsDue(row.id, partnershipId, kind));
      if (kind === 'HIDDEN') record(new DirectoryEntryChanged(partnershipId, partnershipId, 'HIDDEN'));
    });
  }
}
