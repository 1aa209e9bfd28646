import { transaction } from '@lib/database';
import type { Chased, Step } from '../domain/chasing.js';
import type { Hearer, Part } from '../domain/who-is-told.js';

export interface ToChase {
  readonly actionId: string;
  readonly partnershipId: string;
}

/** How an action stands, with the steps that were taken in this round. */
export interface Chase extends Chased {
  readonly round: number;
  readonly nextStepOn: string | null;
  readonly taken: readonly Pick<Step, 'step' | 'number'>[];
}

/** Of which actions somebody is to be told, and who was. */
export class Chases {
  due(day: string): Promise<ToChase[]> {
    return transaction().query(
      'select action_id as "actionId", partnership_id as "partnershipId" from app.actions_to_chase($1)',
      [day],
    );
  }

  leftBehind(): Promise<ToChase[]> {
    return transaction().query(
      'select action_id as "actionId", partnership_id as "partnershipId" from app.actions_left_behind()',
    );
  }

  /** Of two workers, the second waits, and finds that it was done. */
  async take(actionId: string): Promise<Chase | null> {
    const [chase] = await transaction().query<Chase[]>(
      `select a.due_on::text as "dueOn", a.chased_from::text as "chasedFrom", a.snoozed_until::text as "snoozedUntil", a.chase_round as round,
         a.next_step_on::text as "nextStepOn",
         coalesce((select json_agg(json_build_object('step', t.step, 'number', t.number)) from action_told t
           where t.action_id = a.id and t.round = a.chase_round), '[]') as taken
       from action a where a.id = $1 for update`,
      [actionId],
    );
    return chase ?? null;
  }

  hearers(actionId: string): Promise<Hearer[]> {
    return transaction().query('select person_id as "personId", part from app.who_hears_of_action($1)', [actionId]);
  }

  async note(
    actionId: string,
    steps: readonly (Step & { told: Part[] })[],
    next: string | null,
    at: Date,
  ): Promise<void> {
    await transaction().query(
      `insert into action_told (audience_id, agency_audience_id, action_id, round, step, number, told, told_at)
       select a.audience_id, a.agency_audience_id, a.id, a.chase_round, s.step, s.number, s.told, $3
       from action a, jsonb_to_recordset($2::jsonb) as s (step text, number int, told text[]) where a.id = $1`,
      [actionId, JSON.stringify(steps), at],
    );
    await transaction().query('update action set next_step_on = $2 where id = $1', [actionId, next]);
  }

  /** It is the agency's; answers whether it was somebody's until now. */
  async handBack(actionId: string, at: Date): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `with former as (select id, owner_id from action where id = $1 and owner_id is not null for update),
         handed as (update action a set owner_id = null, version = a.version + 1 from former f where a.id = f.id returning a.*)
       insert into action_entry (audience_id, agency_audience_id, action_id, kind, former_owner_id, former_agency_id, former_due_on, agency_id, due_on, at)
       select h.audience_id, h.agency_audience_id, h.id, 'LEFT', f.owner_id, h.agency_id, h.due_on, h.agency_id, h.due_on, $2
       from handed h join former f using (id) returning id`,
      [actionId, at],
    );
    return rows.length > 0;
  }
}
