import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { ConfirmationsDue } from '../agency.events.js';
import { AgencyChanges } from '../data/agency-changes.js';
import { factsOfChange } from './facts-of-change.js';

/** What comes with the calendar: planned changes of agencies, and asking their leads whom they still vouch for. */
@Every(60)
@Injectable()
export class LookAfterAgencies implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: AgencyChanges,
  ) {}

  async execute(): Promise<void> {
    await this.applyWhatIsDue();
    await this.askForConfirmations();
  }

  private async applyWhatIsDue(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      for (const done of await this.changes.applyDue()) record(...factsOfChange(done));
    });
  }

  private async askForConfirmations(): Promise<void> {
    await this.work.asAnybody(thePublic, async () => {
      const asked = await transaction().query<{ agencyId: string; personId: string }[]>(
        'select agency_id as "agencyId", person_id as "personId" from app.ask_for_confirmations()',
      );
      record(...asked.map(({ agencyId, personId }) => new ConfirmationsDue(agencyId, personId)));
    });
  }
}
