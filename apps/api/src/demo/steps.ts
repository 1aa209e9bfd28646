import type { ClientBase } from 'pg';

/** How activities moved on, as the database keeps it when somebody moves them; and what was taken of a kit. */
export async function noteSteps(client: ClientBase): Promise<void> {
  await client.query(
    `insert into public.activity_step (audience_id, activity_id, state, by_id, at)
     select audience_id, id, state, coalesce(doer_id, added_by_id),
       least(greatest(case state when 'DONE' then ends_on + time '16:00' else starts_on + time '09:00' end at time zone 'Europe/London', added_at), now())
     from public.campaign_activity where state in ('DONE', 'DROPPED', 'UNDER_WAY') and starts_on is not null`,
  );
  await client.query(
    `insert into public.campaign_step (audience_id, campaign_id, kind, what, by_id, at)
     select audience_id, id, 'KIT', title, owner_id, begun_at + interval '9 days' from public.campaign where title = 'Look Again in the Black Country'`,
  );
}
