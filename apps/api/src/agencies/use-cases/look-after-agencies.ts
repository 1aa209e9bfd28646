import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Log } from '../../platform/log.js';
import { ConfirmationsDue } from '../agency.events.js';
import { AgencyChanges } from '../data/agency-changes.js';
import { factsOfChange } from './facts-of-change.js';

/** So that what is planned for a day begins with it. */
const EVERY_MS = 60 * 1000;

/** What comes with the calendar: planned changes of agencies, and asking their leads whom they still vouch for. */
@Injectable()
export class LookAfterAgencies implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly changes: AgencyChanges,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.execute().catch((error: unknown) => this.log.fault(error)), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

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
