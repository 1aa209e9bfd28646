import type { ClientBase } from 'pg';

/** What was said about actions, and what became of those that are done, as the program keeps it when somebody says so. */
export async function noteActions(client: ClientBase): Promise<void> {
  await client.query(
    `insert into public.action_entry (audience_id, agency_audience_id, action_id, kind, words, by_id, at)
     select a.audience_id, a.agency_audience_id, a.id, e.kind, e.words, e.by_id, e.at
     from public.action a, lateral (values
       ('NOTE', 'Two people are willing; their managers are asked by the end of the month.', a.owner_id, least(a.recorded_at + interval '6 days', now()),
         a.what like 'Name somebody for the joint visits%'),
       ('DONE', case a.state when 'DONE' then 'They have been through it, and changed two sentences. The new form is with the coordinator.'
         else 'It is ours for two days in March.' end, a.done_by_id, a.done_at,
         a.done_at is not null),
       ('CLOSED', '', a.closed_by_id, a.closed_at + interval '3 hours', a.closed_at is not null)) e (kind, words, by_id, at, is_so)
     where e.is_so`,
  );
}
