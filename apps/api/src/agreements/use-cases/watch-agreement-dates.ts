import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/**
 * Notes which dates of agreements are near or past, so that people are told. Each is noted once, whoever looks and
 * however often; what was missed while nobody looked is noted at the next look. Nothing opens or closes by it.
 */
@Every(15 * 60)
@Injectable()
export class WatchAgreementDates implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers how many were noted. */
  async execute(): Promise<number> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ noted: number }[]>('select app.note_agreement_dates() as noted');
      return Number(row?.noted);
    });
  }
}
