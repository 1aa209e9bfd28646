import type { World } from './world.js';

interface Kept {
  readonly personId: string;
  readonly meetingId: string;
  readonly content: string;
}

/** A pack that stands ready, as the worker leaves it. Of a meeting that its reader may not see, it was made before they ceased to. */
export async function keptPack(world: World, { personId, meetingId, content }: Kept): Promise<void> {
  const [pack] = await world.sql<{ id: string; file: string }>(
    `with asked as (
       insert into pack (audience_id, person_id, meeting_id) values (app.self_of($1), $1, $2) returning id, audience_id),
     made as (
       insert into pack_file (audience_id, pack_id, size, pages, fingerprint, made_at)
       select audience_id, id, $3, 2, 'made up', now() from asked returning id, pack_id, audience_id),
     inside as (
       insert into pack_content (file_id, audience_id, kind, thing_id) select id, audience_id, 'MEETING', $2 from made),
     pieces as (
       insert into pack_piece (file_id, audience_id, position, content) select id, audience_id, 0, $4::bytea from made)
     select pack_id as id, id as file from made`,
    [personId, meetingId, content.length, Buffer.from(content)],
  );
  await world.sql(`update pack set state = 'READY', file_id = $2, pages = 2 where id = $1`, [pack!.id, pack!.file]);
}
