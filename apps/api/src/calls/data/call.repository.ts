import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { CallForExamples } from '../domain/call-for-examples.js';

/** Loads and saves calls for examples. */
@Injectable()
export class CallRepository {
  get(id: string): Promise<CallForExamples> {
    return load(CallForExamples, id);
  }

  add(call: CallForExamples): Promise<CallForExamples> {
    return insert(CallForExamples, call);
  }

  save(call: CallForExamples): Promise<CallForExamples> {
    return save(CallForExamples, call, 'call');
  }

  /** Whether another call stands for the same gap, or stood until it closed. */
  async hasOther({ id, gapId }: CallForExamples): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from call_for_examples where gap_id = $2 and id <> $1 and withdrawn_at is null limit 1',
      [id, gapId],
    );
    return rows.length > 0;
  }
}
