import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { Clock } from '@lib/kernel';
import { OfficerTermRunsOut, OverlapEnds } from '../officer.events.js';

const ZONE = 'Europe/London';
interface Leaving {
  readonly partnershipId: string;
  readonly termId: string;
  readonly kind: 'TERM_RUNS_OUT' | 'OVERLAP_ENDS';
  readonly endsOn: string;
  readonly daysBefore: number;
}

/**
 * Warns of officers who are about to leave, and hands partnerships whose last officer's term ran out to the national
 * coordinator. What was done is on record, so that two workers, or one that was down for days, do each thing once.
 */
@Every(60 * 60)
@Injectable()
export class LookAfterOfficers implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    for (const { partnershipId, isServed } of await this.partnerships()) {
      await this.within(partnershipId, () =>
        transaction().query(
          isServed
            ? 'select app.give_back_from_care($1)'
            : `select app.take_into_care($1, 'The term of its last officer ran out.')`,
          [partnershipId],
        ),
      );
    }
    for (const leaving of await this.leaving()) await this.within(leaving.partnershipId, () => this.warn(leaving));
  }

  private async warn({ partnershipId, termId, kind, endsOn, daysBefore }: Leaving): Promise<void> {
    const noted = await transaction().query<unknown[]>(
      `insert into officer_notice (term_id, ends_on, kind, days_before, audience_id, partnership_id)
       select $1, $2, $3, $4, id, $5 from audience where partnership_id = $5 and kind = 'OFFICERS'
       on conflict do nothing returning term_id`,
      [termId, endsOn, kind, daysBefore, partnershipId],
    );
    if (noted.length === 0) return;
    record(
      kind === 'OVERLAP_ENDS'
        ? new OverlapEnds(termId, partnershipId, endsOn)
        : new OfficerTermRunsOut(termId, partnershipId, endsOn, daysBefore),
    );
  }

  private leaving(): Promise<Leaving[]> {
    return this.work.asAnybody(thePublic, () =>
      transaction().query<Leaving[]>(
        `select partnership_id as "partnershipId", term_id as "termId", kind, ends_on::text as "endsOn", days_before as "daysBefore"
         from app.officers_to_look_after($1)`,
        [this.clock.today(ZONE)],
      ),
    );
  }

  private partnerships(): Promise<{ partnershipId: string; isServed: boolean }[]> {
    return this.work.asAnybody(thePublic, () =>
      transaction().query(
        'select partnership_id as "partnershipId", is_served as "isServed" from app.partnerships_to_look_after()',
      ),
    );
  }

  private within(partnershipId: string, work: () => Promise<unknown>): Promise<unknown> {
    return this.work.as({ kind: 'partnership', partnershipId, purpose: 'look after its officers' }, work);
  }
}
