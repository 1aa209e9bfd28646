import type { TestPerson, World } from './world.js';

/** Of each made-up meeting, minutes that its officers draft, with a text for each item. */
export async function minutesRows(world: World, by: TestPerson): Promise<void> {
  await world.sql(
    `insert into minutes (audience_id, partnership_id, meeting_id, begun_by_id, begun_at)
     select g.audience_id, m.partnership_id, m.id, $1, now() from meeting m join agenda g on g.meeting_id = m.id`,
    [by.id],
  );
  await world.sql(
    `insert into minutes_text (audience_id, minutes_id, meeting_id, item_id, is_opening, title, content)
     select n.audience_id, n.id, n.meeting_id, w.item_id, false, w.title, ${document(`'CNRY-' || substring(w.title from 'CNRY-(.*)-item') || '-drafted'`)}
     from minutes n join agenda_item_words w on w.meeting_id = n.meeting_id`,
  );
  await documentRows(world, by);
}

/** Circulated: open minutes of each meeting, and restricted ones of what the whole meeting's parts had; some approved, and noted upon. */
async function documentRows(world: World, by: TestPerson): Promise<void> {
  const name = `substring(m.title from 'CNRY-(.*)-title')`;
  await world.sql(
    `insert into minutes_document (audience_id, partnership_id, meeting_id, kind, circulated_at)
     select p.audience_id, m.partnership_id, m.id, case when p.audience_id = m.audience_id then 'OPEN' else 'RESTRICTED' end, now()
     from meeting m join meeting_part p on p.meeting_id = m.id where ${name} is not null`,
  );
  await world.sql(
    `insert into minutes_version (audience_id, document_id, number, content, sha256, made_at)
     select audience_id, id, 1, content, encode(sha256(convert_to(content, 'UTF8')), 'hex'), now()
     from (select d.id, d.audience_id, jsonb_build_object('sections', jsonb_build_array(jsonb_build_object('id', d.id, 'title', 'Any',
         'words', 'CNRY-' || ${name} || case d.kind when 'OPEN' then '' else '-part' end || '-minuted')))::text as content
       from minutes_document d join meeting m on m.id = d.meeting_id) d`,
  );
  await world.sql(
    `insert into minutes_correction (audience_id, partnership_id, meeting_id, document_id, section_id, passage, words, why, proposed_by_id, proposed_at)
     select g.audience_id, d.partnership_id, d.meeting_id, d.id, d.id, '', 'CNRY-' || ${name} || '-corrected', 'CNRY-' || ${name} || '-correctedwhy', $1, now()
     from minutes_document d join meeting m on m.id = d.meeting_id join agenda g on g.meeting_id = m.id where d.kind = 'OPEN'`,
    [by.id],
  );
  await world.sql(
    `update minutes_document d set state = 'APPROVED', approved_at = now(), approved_by_id = $1, approved_by_name = 'CNRY-' || ${name} || '-approver',
       sha256 = v.sha256, approved_at_meeting_id = i.meeting_id, approved_at_item_id = i.id
     from meeting m, minutes_version v, lateral (select n.id, n.meeting_id from agenda_item n join meeting o on o.id = n.meeting_id
       where o.partnership_id = m.partnership_id and o.id <> m.id order by n.id limit 1) i
     where m.id = d.meeting_id and v.document_id = d.id and ${name} in ('statutory', 'officers', 'elsewhere')`,
    [by.id],
  );
  await world.sql(
    `insert into minutes_note (audience_id, document_id, words, written_by_id, written_by_name, written_at)
     select d.audience_id, d.id, 'CNRY-' || ${name} || '-noted', $1, 'CNRY-' || ${name} || '-noter', now()
     from minutes_document d join meeting m on m.id = d.meeting_id where d.state = 'APPROVED'`,
    [by.id],
  );
}

const document = (words: string) =>
  `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
     jsonb_build_array(jsonb_build_object('type', 'text', 'text', coalesce(${words}, 'Any'))))))`;
