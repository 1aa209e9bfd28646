import type { ClientBase } from 'pg';
import type { Demo } from './demo.js';

/** For whom each is follows from where it stands, and is worked out by the database. What was published last is found first. */
export async function placeResources(client: ClientBase, { resourceSteps, deadLinks }: Demo) {
  await client.query('select app.put_resource(id) from public.resource');
  await client.query(
    `insert into public.resource_step (id, audience_id, resource_id, number, kind, is_open, at, by_id, note)
     select s.id, case when s.is_open then r.audience_id else v.audience_id end, r.id, s.number, s.kind, s.is_open, s.at, s.by_id, s.note
     from jsonb_to_recordset($1) as s (id uuid, "resourceId" uuid, number int, kind text, is_open boolean, at timestamptz, by_id uuid, note text)
     join public.resource r on r.id = s."resourceId" join public.resource_version v on v.resource_id = r.id and v.number = s.number`,
    [JSON.stringify(resourceSteps.map(({ isOpen, byId, ...step }) => ({ ...step, is_open: isOpen, by_id: byId })))],
  );
  for (const { versionId, failedOn, unavailableSince } of deadLinks)
    await client.query(
      'update public.resource_link set failed_on = $2, unavailable_since = $3 where version_id = $1 and position = 1',
      [versionId, failedOn, unavailableSince],
    );
  await client.query('select app.index_resource(r.id) from (select id from public.resource order by renewed_at) r');
}

/** As the worker does: who reads what was told, how many said what, and how often the library was read. */
export async function countUse(client: ClientBase) {
  await client.query('update public.resource_experience set audience_id = app.experience_readers(id)');
  await client.query('select app.count_use(), app.tell_readings()');
}
