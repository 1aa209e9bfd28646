import { Injectable } from '@nestjs/common';
import { thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';

/** Looks each hour, and when the worker begins, for terms about to end and terms that ended. The database notes each once. */
@Every(60 * 60)
@Injectable()
export class NoteEndingTerms implements Chore {
  constructor(private readonly work: UnitOfWork) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () => transaction().query('select app.note_ending_terms()'));
  }
}
