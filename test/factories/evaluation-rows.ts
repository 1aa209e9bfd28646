import type { TestPerson, World } from './world.js';

/** In each made-up campaign an evaluation with a section, signed off once; of an open one and one elsewhere, a case study. */
export async function evaluationRows(world: World, by: TestPerson): Promise<void> {
  const whose = `substring(c.title from 'CNRY-(.*)-campaign')`;
  await world.sql(
    `insert into campaign_evaluation (audience_id, campaign_id, begun_by_id, begun_at)
     select c.audience_id, c.id, $1, now() from campaign c where ${whose} is not null`,
    [by.id],
  );
  await world.sql(
    `insert into evaluation_section (audience_id, evaluation_id, position, kind, content, written_by_id, written_at)
     select e.audience_id, e.id, 1, 'WORKED', ${document(`'CNRY-' || ${whose} || '-worked'`)}, $1::uuid, now()
     from campaign_evaluation e join campaign c on c.id = e.campaign_id`,
    [by.id],
  );
  await world.sql(
    `insert into signed_evaluation (audience_id, evaluation_id, number, title, run_by, sections, figures, signed_by_id, signed_by_name, signed_at)
     select e.audience_id, e.id, 1, 'CNRY-' || ${whose} || '-signedtitle', 'Any',
       jsonb_build_array(jsonb_build_object('kind', 'WORKED', 'content', ${document(`'CNRY-' || ${whose} || '-signed'`)})), '[]', $1,
       'CNRY-' || ${whose} || '-signer', now()
     from campaign_evaluation e join campaign c on c.id = e.campaign_id`,
    [by.id],
  );
  await world.sql(
    `insert into campaign_case_study (campaign_id, audience_id, readers_audience_id, opens_at, signed_id, resource_id)
     select c.id, c.audience_id, c.readers_audience_id, c.opens_at, s.id, r.id
     from (select *, row_number() over (order by id) as n from campaign where title like 'CNRY-%-campaign') c
     join campaign_evaluation e on e.campaign_id = c.id join signed_evaluation s on s.evaluation_id = e.id
     join (select id, row_number() over (order by id) as n from resource) r on r.n = c.n`,
  );
}

const document = (words: string) =>
  `jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'content',
     jsonb_build_array(jsonb_build_object('type', 'text', 'text', ${words})))))`;
