import type { TestPartnership, World } from './world.js';

/** What a partnership answered to the checklist: once finished, once being answered. */
export async function checklistRows(world: World, whose: string, { id, chair }: TestPartnership): Promise<void> {
  await world.sql(
    `with s as (insert into self_assessment (audience_id, partnership_id, begun_by_id, begun_at, finished_by_id, finished_at)
       select a.id, $1, $2, now() - interval '2 days', d.by_id, d.at from audience a
       cross join (values ($2::uuid, now() - interval '1 day'), (null, null)) d (by_id, at)
       where a.partnership_id = $1 and a.kind = 'PARTNERSHIP' returning id, audience_id)
     insert into self_assessment_answer (audience_id, assessment_id, question_code, answer, note, answered_by_id, answered_at)
     select s.audience_id, s.id, 'STRATEGY', 'NO', $3, $2, now() from s`,
    [id, chair.id, `CNRY-${whose}-assessed`],
  );
}
