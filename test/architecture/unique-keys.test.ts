import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { expectToStandIn, markdown } from '../access/checked-in-table.js';
import { cloneDatabase, type TestDatabase } from '../support/cluster/index.js';

/**
 * A unique key looks at every row, hidden ones too: whoever may write one of its columns could learn from a refusal, or
 * from how long it takes, that there is a row they cannot see. So each such key has a reason why there is nothing to learn.
 */
const RANDOM = 'random: made by the program, and nobody can guess one that stands';
const OF_ONE_PARENT =
  'within one parent, which the program reads as its caller before it writes: whoever sees that sees these';
const WHY_NOT: Readonly<Record<string, string>> = {
  agency_name: 'agencies are public',
  agency_profile_agency_id_key:
    'who writes one speaks for the agency, or looks after it while nobody does, and whoever may write it sees the one that stands',
  agency_email_domain_pkey: 'within an agency, which is public; the domains were typed by whoever adds it',
  agenda_item_of_meeting: RANDOM,
  agenda_item_place: 'within one part of a meeting: whoever writes there sees what stands there',
  decision_partnership_id_number_key: 'drawn by lot in the database, which draws again until the number is free',
  paper_id_audience_id_key: RANDOM,
  paper_id_meeting_id_key: RANDOM,
  paper_reminder_pkey: 'only the worker writes it, of a request that it was told of',
  directory_reminder_pkey: 'only the worker writes it, of an entry that it was told of',
  paper_version_paper_id_number_key: OF_ONE_PARENT,
  resource_slug_key: 'its tail is of a random id, so that nobody can guess one that stands',
  resource_version_resource_id_number_key: OF_ONE_PARENT,
  resource_version_pending:
    'within one resource: those who may begin a version of it are told on purpose that somebody writes one, and not whom',
  resource_version_id_audience_id_key: RANDOM,
  resource_file_file_id_key: RANDOM,
  resource_relation_pkey: OF_ONE_PARENT,
  resource_opinion_version_id_person_id_key: 'within one person, who is whoever writes',
  resource_id_audience_id_key: RANDOM,
  campaign_slug_key: 'its tail is of a random id, so that nobody can guess one that stands',
  campaign_id_audience_id_key: RANDOM,
  campaign_id_audience_id_readers_audience_id_opens_at_key: RANDOM,
  campaign_answer_stands: OF_ONE_PARENT,
  campaign_adopted_once:
    'within one partnership: only its officers write a campaign there, and they see all that it has adopted',
  campaign_evaluation_campaign_id_key: OF_ONE_PARENT,
  campaign_evaluation_id_audience_id_key: RANDOM,
  evaluation_section_evaluation_id_kind_key: OF_ONE_PARENT,
  signed_evaluation_evaluation_id_number_key: OF_ONE_PARENT,
  signed_evaluation_id_audience_id_key: RANDOM,
  campaign_case_study_campaign_id_key: OF_ONE_PARENT,
  campaign_case_study_resource_id_key: RANDOM,
  kit_left_once: OF_ONE_PARENT,
  kit_taken_pkey: OF_ONE_PARENT,
  campaign_sign_reminder_pkey: 'only the worker writes it, of a campaign that it was told of',
  campaign_partner_campaign_id_seat_id_key: OF_ONE_PARENT,
  campaign_partner_id_campaign_id_audience_id_key: RANDOM,
  campaign_activity_id_audience_id_key: RANDOM,
  campaign_asset_id_audience_id_key: RANDOM,
  campaign_link_id_audience_id_key: RANDOM,
  campaign_link_code_key: RANDOM,
  action_told_action_id_round_step_number_key: 'only the worker writes it, of an action that it was told of',
  action_with_readers: RANDOM,
  activity_comment_id_audience_id_key: RANDOM,
  activity_mention_pkey: OF_ONE_PARENT,
  campaign_objective_id_campaign_id_key: RANDOM,
  campaign_metric_id_campaign_id_audience_id_key: RANDOM,
  metric_reading_replaces_id_key: RANDOM,
  metric_reading_standing: OF_ONE_PARENT,
  minutes_id_audience_id_key: RANDOM,
  minutes_meeting_id_key: 'an officer of the meeting begins them, and officers see them',
  minutes_text_id_audience_id_key: RANDOM,
  minutes_text_minutes_id_item_id_key: OF_ONE_PARENT,
  minutes_text_opening: OF_ONE_PARENT,
  minutes_document_id_audience_id_key: RANDOM,
  minutes_document_id_meeting_id_key: RANDOM,
  minutes_document_meeting_id_audience_id_key:
    'whoever circulates is an officer, and belongs to each part of the meeting',
  minutes_version_correction_id_key: 'whoever accepts a correction is an officer, and sees it',
  minutes_version_document_id_number_key: OF_ONE_PARENT,
  metric_open_figure_metric_id_figure_of_period_on_agency_id_key: OF_ONE_PARENT,
  reading_columns_metric_id_agency_id_key: OF_ONE_PARENT,
  collection_entry_collection_id_resource_id_key:
    'only national coordinators write them, and a resource that they do not see is refused before',
  collection_section_id_collection_id_key: RANDOM,
  collection_slug_key: 'its tail is of a random id, so that nobody can guess one that stands',
  course_resource_pkey: OF_ONE_PARENT,
  course_slug_key: 'its tail is of a random id, so that nobody can guess one that stands',
  gap_once: OF_ONE_PARENT,
  governance_document_title_once: OF_ONE_PARENT,
  self_assessment_id_audience_id_key: RANDOM,
  self_assessment_open: 'within one partnership: only its officers begin one, and they see the one that is open',
  self_assessment_answer_assessment_id_question_code_key: OF_ONE_PARENT,
  template_use_document_id_key: RANDOM,
  template_use_terms_id_key: RANDOM,
  partnership_area_pkey: OF_ONE_PARENT,
  vacancy_of_gap_once: OF_ONE_PARENT,
  vacancy_of_seat_once: OF_ONE_PARENT,
  interest_once: 'within one person, who is whoever writes',
  nomination_once:
    'within one seat: who may nominate for it is told on purpose that somebody is nominated already, and not whom',
  nomination_invitation_id_key: RANDOM,
  agreement_family_id_edition_key: OF_ONE_PARENT,
  agreement_id_audience_id_key: RANDOM,
  agreement_id_partnership_id_key: RANDOM,
  agreement_party_agreement_id_agency_id_key: OF_ONE_PARENT,
  agreement_party_id_agreement_id_agency_id_audience_id_key: RANDOM,
  date_poll_answer_pkey: OF_ONE_PARENT,
  date_poll_asked_id_poll_id_audience_id_key: RANDOM,
  date_poll_asked_poll_id_person_id_key: OF_ONE_PARENT,
  date_poll_asked_poll_id_seat_id_key: OF_ONE_PARENT,
  date_poll_id_audience_id_key: RANDOM,
  date_poll_notice_pkey: OF_ONE_PARENT,
  date_poll_organiser_id_request_key_key: 'within one organiser, who is whoever writes',
  date_poll_time_id_poll_id_key: RANDOM,
  date_poll_time_poll_id_held_on_starts_time_key: OF_ONE_PARENT,
  invitation_to_office_once: OF_ONE_PARENT,
  invitation_to_seat_once: OF_ONE_PARENT,
  invitation_token_hash_key: 'the hash of 256 random bits',
  call_for_examples_slug_key: 'calls are public',
  calendar_link_once: 'within one person, who is whoever writes',
  meeting_reminder_once: OF_ONE_PARENT,
  link_token_hash_key: 'the hash of 256 random bits',
  meeting_id_audience_id_key: RANDOM,
  meeting_invitation_meeting_id_person_id_key: OF_ONE_PARENT,
  meeting_invitation_meeting_id_seat_id_key: OF_ONE_PARENT,
  meeting_organiser_id_request_key_key: 'within one organiser, who is whoever writes',
  agenda_item_words_readers: RANDOM,
  interest_declaration_once:
    'within one item, which the program reads as its caller before it writes: whoever sees it sees what is declared of it',
  attendance_id_audience_id_key: RANDOM,
  attendance_meeting_id_seat_id_key: OF_ONE_PARENT,
  attendance_spell_apart: OF_ONE_PARENT,
  meeting_recurs_once: OF_ONE_PARENT,
  meeting_series_id_audience_id_key: RANDOM,
  meeting_series_organiser_id_request_key_key: 'within one organiser, who is whoever writes',
  meeting_series_part_series_id_number_key: OF_ONE_PARENT,
  partnership_slug_key:
    'only the national coordinator, who sees every partnership, chooses one (test/access/existence.test.ts); a group founded by anybody else is given one that is free, behind the gate',
  pack_person_id_meeting_id_key: 'within one person, who is whoever writes',
  pack_id_audience_id_key: RANDOM,
  pack_file_id_audience_id_key: RANDOM,
  pack_file_id_pack_id_key: RANDOM,
  pack_piece_pkey: OF_ONE_PARENT,
  pack_content_pkey: OF_ONE_PARENT,
  handover_invitation_id_key: RANDOM,
  handover_once: OF_ONE_PARENT,
  officer_notice_pkey: 'only the worker writes it, of a term that it was told of',
  seat_id_audience_id_key: RANDOM,
  seat_id_agency_audience_id_key: RANDOM,
  seat_of_partnership_once: OF_ONE_PARENT,
  seat_once: OF_ONE_PARENT,
  quorum_agency_pkey: OF_ONE_PARENT,
  quorum_rule_id_audience_id_key: RANDOM,
  quorum_rule_partnership_id_key: OF_ONE_PARENT,
  terms_draft_once: OF_ONE_PARENT,
  terms_reminder_pkey: OF_ONE_PARENT,
  terms_review_partnership_id_key: OF_ONE_PARENT,
  terms_version_partnership_id_number_key: OF_ONE_PARENT,
  stored_file_id_audience_id_key: RANDOM,
  stored_file_chunk_pkey: OF_ONE_PARENT,
  stored_file_page_pkey: OF_ONE_PARENT,
  stored_file_preview_pkey: OF_ONE_PARENT,
  seat_term_seat_id_capacity_held_excl: OF_ONE_PARENT,
  office_term_once: OF_ONE_PARENT,
  sheet_import_imported_by_id_request_key_key: 'within whoever imports, who is whoever writes',
  undertaking_acceptance_undertaking_id_person_id_key: 'within one person, who is whoever writes',
  undertaking_partnership_id_number_key: OF_ONE_PARENT,
  delivery_event_id_kind_address_subject_id_key: 'within one event, whose id the worker is given by the queue',
};

interface Key {
  readonly table: string;
  readonly key: string;
  readonly writers: string;
  readonly isRandomId: boolean;
}

describe('unique keys', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new pg.Client(database.ownerUrl);
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  /** Every unique or excluding index, and who may write what it looks at without a definer function. */
  async function keys(): Promise<Key[]> {
    const { rows } = await client.query<Key>(`
      select c.relname as table, k.relname as key, w.writers,
        i.indisprimary and i.indnatts = 1 and a.atttypid = 'uuid'::regtype as "isRandomId"
      from pg_index i join pg_class k on k.oid = i.indexrelid join pg_class c on c.oid = i.indrelid
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      -- What it looks at: its columns, those of its expressions and its condition, and those that generated ones are made of.
      cross join lateral (
        select array_agg(n) as looks from (
          select n from unnest(i.indkey) n where n > 0
          union select d.refobjsubid from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = k.oid and d.refobjid = c.oid and d.refobjsubid > 0
          union select d.refobjsubid from pg_attrdef f join pg_attribute g on g.attrelid = f.adrelid and g.attnum = f.adnum and g.attgenerated <> ''
            join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = f.oid and d.refobjid = c.oid and d.refobjsubid <> f.adnum
            where f.adrelid = c.oid and f.adnum = any (i.indkey)) l(n)) l
      cross join lateral (
        select string_agg(distinct replace(r, 'roundtable_', '') || ' ' || verb, ', ') as writers
        from unnest(array['roundtable_api', 'roundtable_worker']) r, unnest(array['insert', 'update']) verb, unnest(l.looks) n
        where has_column_privilege(r, c.oid, n::smallint, verb)) w
      where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion) order by 1, 2`);
    return rows;
  }

  test('that the program’s roles can run into are known, each with why nothing is learned from it', async () => {
    const reachable = (await keys()).filter(
      ({ writers, isRandomId, table }) => writers && !isRandomId && table !== 'migration',
    );
    expect(reachable.map(({ key }) => key).sort()).toEqual(Object.keys(WHY_NOT).sort());
  });

  test('and the rest are as they were reviewed', async () => {
    const text = markdown(
      ['Table', 'Key', 'Can be run into by', 'Why nothing is learned from it'],
      (await keys()).map(({ table, key, writers, isRandomId }) => [
        table,
        key,
        writers ?? '–',
        writers
          ? (WHY_NOT[key] ?? (isRandomId ? RANDOM : ''))
          : 'no role of the program writes it; the gate does, and answers alike',
      ]),
    );
    expectToStandIn(
      'test/architecture/unique-keys.md',
      `# What could tell of hidden rows by being unique\n\n${text}\n`,
    );
  });
});
