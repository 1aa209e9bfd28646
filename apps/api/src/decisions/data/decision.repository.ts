import { Injectable } from '@nestjs/common';
import { insert, load, save, transaction } from '@lib/database';
import { Decision, type Entry } from '../domain/decision.js';

@Injectable()
export class DecisionRepository {
  get(id: string): Promise<Decision> {
    return load(Decision, id);
  }

  /** The decision of a partnership that is cited by this number, as far as the caller sees it. */
  async numbered(partnershipId: string, number: string): Promise<Decision | null> {
    const [row] = await transaction().query<{ id: string }[]>(
      'select id from decision where partnership_id = $1 and number = upper(trim($2))',
      [partnershipId, number],
    );
    return row ? this.get(row.id) : null;
  }

  add(decision: Decision): Promise<Decision> {
    return insert(Decision, decision);
  }

  save(decision: Decision): Promise<Decision> {
    return save(Decision, decision, 'decision');
  }

  /** Writes what became of it beside it. */
  async note({ id, audienceId }: Decision, { kind, words, meetingId, reviewOn }: Entry, byId: string, now: Date) {
    await transaction().query(
      `insert into decision_entry (audience_id, decision_id, kind, words, meeting_id, review_on, written_by_id, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [audienceId, id, kind, words, meetingId, reviewOn, byId, now],
    );
  }
}
