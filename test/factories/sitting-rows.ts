import { canary, type RoundTable } from './round-table.js';
import type { World } from './world.js';

/** Each of these meetings is open, with somebody there who is called after it. */
export async function sittingRows(world: World, meetings: RoundTable['meetings']): Promise<void> {
  for (const name of ['partnership', 'statutory', 'officers', 'invited', 'gated', 'elsewhere'] as const) {
    await world.sql(
      `with held as (
         insert into sitting (meeting_id, audience_id, partnership_id, opened_at, opened_by_id)
         select id, audience_id, partnership_id, now() - interval '10 minutes', organiser_id from meeting where id = $1
         returning meeting_id, audience_id),
       there as (
         insert into attendance (audience_id, meeting_id, name, capacity, state)
         select audience_id, meeting_id, $2, 'GUEST', 'PRESENT' from held returning id, audience_id)
       insert into attendance_spell (audience_id, attendance_id, came_at) select audience_id, id, now() from there`,
      [meetings[name].id, canary(name, 'attendee')],
    );
    await world.sql(
      `insert into sitting_item (audience_id, meeting_id, item_id, begun_at)
       select w.audience_id, w.meeting_id, w.item_id, now() from agenda_item_words w where w.meeting_id = $1`,
      [meetings[name].id],
    );
    await world.sql(
      `insert into interest_declaration (audience_id, partnership_id, meeting_id, item_id, person_id, name, nature, declared_by_id, declared_at)
       select w.audience_id, m.partnership_id, m.id, w.item_id, m.organiser_id, substring(w.title from '(.*)-item') || '-declarer', substring(w.title from '(.*)-item') || '-interest', m.organiser_id, now()
       from agenda_item_words w join meeting m on m.id = w.meeting_id where m.id = $1`,
      [meetings[name].id],
    );
  }
}
