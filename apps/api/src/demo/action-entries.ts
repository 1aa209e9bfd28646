import type { ClientBase } from 'pg';

/** What was said about actions, and what became of those that are done, as the program keeps it when somebody says so. */
export async function noteActions(client: ClientBase): Promise<void> {
  const entry = `insert into public.action_entry (audience_id, agency_audience_id, action_id, kind, words, by_id, at)
    select audience_id, agency_audience_id, id`;
  await client.query(
    `${entry}, 'NOTE', 'Two people are willing; their managers are asked by the end of the month.', owner_id, least(recorded_at + interval '6 days', now())
     from public.action where what like 'Name somebody for the joint visits%'`,
  );
  await client.query(
    `${entry}, 'DONE', 'They have been through it, and changed two sentences. The new form is with the coordinator.', done_by_id, done_at
     from public.action where done_at is not null`,
  );
  await client.query(
    `${entry}, 'CLOSED', '', closed_by_id, closed_at + interval '3 hours' from public.action where closed_at is not null`,
  );
}
