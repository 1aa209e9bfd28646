import type { ClientBase } from 'pg';
import type { Demo } from './demo.js';

/** What the work writes holds from that day, as its history will tell. */
export async function since(client: ClientBase, on: string, work: () => Promise<unknown>) {
  await client.query(`select set_config('app.effective_on', $1, true)`, [on]);
  await work();
  await client.query(`select set_config('app.effective_on', '', true)`);
}

/** Takes each partnership through what happened to it, until it is what it is today. */
export async function live(client: ClientBase, demo: Demo) {
  for (const { id, turns } of demo.lives) {
    for (const { on, facts } of turns)
      await since(client, on, () =>
        client.query(
          'update public.partnership set name = $2, status = $3, tier = $4, level = $5, area = $6 where id = $1',
          [id, facts.name, facts.status, facts.tier, facts.level, facts.area],
        ),
      );
  }
  for (const { id, endedOn, mergedIntoId, reason } of demo.ended) {
    await client.query(
      `update public.partnership set status = case when $2::uuid is null then 'CLOSED' else 'MERGED' end, merged_into_id = $2, ended_on = $3, end_reason = $4 where id = $1`,
      [id, mergedIntoId, endedOn, reason],
    );
    await client.query('update public.seat set closed_on = $2 where partnership_id = $1', [id, endedOn]);
  }
}

/** Once its officers are there: taking up an office ends care, when the transaction does or is asked to. */
export async function takeIntoCare(client: ClientBase, { inCare }: Demo) {
  await client.query('set constraints officer_or_care immediate');
  for (const { id, since, reason } of inCare)
    await client.query('update public.partnership set in_care_since = $2, care_reason = $3 where id = $1', [
      id,
      since,
      reason,
    ]);
}
