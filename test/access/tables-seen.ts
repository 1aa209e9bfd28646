/** How the rows of a table are told apart, what a person would call each, and whose it is where it is somebody's. */
export interface TableSeen {
  readonly key: string;
  /** SQL over `t`, read past the row rules. */
  readonly label: string;
  /** SQL over `t`: the person whose row it is. */
  readonly owner?: string;
}

const nameOf = (column: string) => `(select substring(name from 'CNRY-(.*)-name') from person where id = ${column})`;
const partnershipOf = (column: string) =>
  `(select case when name = 'Home partnership' then 'home' else 'elsewhere' end from partnership where id = ${column})`;
const meetingOf = (column: string) =>
  `(select 'meeting ' || substring(title from 'CNRY-(.*)-title') from meeting where id = ${column})`;
const minutesOf = (column: string) =>
  `(select lower(d.kind) || ' minutes of ' || ${meetingOf('d.meeting_id')} from minutes_document d where d.id = ${column})`;
const pollOf = (column: string) =>
  `(select 'poll ' || substring(title from 'CNRY-(.*)-poll') from date_poll where id = ${column})`;
const packOf = (file: string) =>
  `(select ${nameOf('p.person_id')} || ' of ' || ${meetingOf('p.meeting_id')} from pack p where p.file_id = ${file})`;
const seatOf = (column: string) =>
  `(select coalesce('seat ' || substring(title from 'CNRY-(.*)-seat'), 'seat') from seat where id = ${column})`;
const agreementOf = (column: string) =>
  `(select 'agreement ' || substring(title from 'CNRY-(.*)-agreement') from agreement where id = ${column})`;
const resourceOf = (column: string) =>
  `(select 'resource ' || substring(title from 'CNRY-(.*)-resource') from resource_version where resource_id = ${column})`;
const versionOf = (column: string) =>
  `(select 'resource ' || substring(title from 'CNRY-(.*)-resource') from resource_version where id = ${column})`;
const campaignOf = (column: string) =>
  `(select 'campaign ' || substring(title from 'CNRY-(.*)-campaign') from campaign where id = ${column})`;
const activityOf = (column: string) =>
  `(select ${campaignOf('a.campaign_id')} from campaign_activity a where a.id = ${column})`;
const evaluationOf = (column: string) =>
  `(select ${campaignOf('e.campaign_id')} from campaign_evaluation e where e.id = ${column})`;
const collectionOf = `(select c.slug from collection c where c.id = t.collection_id)`;
const courseOf = (column: string) =>
  `(select 'course of ' || ${partnershipOf('c.partnership_id')} from course c where c.id = ${column})`;
const audience = `(select a.kind || coalesce(' of ' || ${partnershipOf('a.partnership_id')}, ' of ' || ${nameOf('a.person_id')}, '') from audience a where a.id = t.audience_id)`;

/** Every table. One that is missing here fails the test: say what its rows are called, and make a row of it in test/factories/round-table.ts. */
export const TABLES: Readonly<Record<string, TableSeen>> = {
  agency: { key: 'id', label: `'an agency'` },
  agency_email_domain: { key: 'domain', label: `'a domain'` },
  person: { key: 'id', label: nameOf('t.id'), owner: 't.id' },
  person_private: { key: 'person_id', label: nameOf('t.person_id'), owner: 't.person_id' },
  account: { key: 'person_id', label: nameOf('t.person_id'), owner: 't.person_id' },
  session: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  link: { key: 'id', label: `lower(t.purpose) || ' of ' || ${nameOf('t.person_id')}`, owner: 't.person_id' },
  throttle: { key: 'key', label: `'tries'` },
  audience: {
    key: 'id',
    label: `t.kind || coalesce(' of ' || ${partnershipOf('t.partnership_id')}, case when t.person_id is not null then ' of one person' end, '')`,
    owner: 't.person_id',
  },
  audience_person: { key: `audience_id || ' ' || person_id`, label: audience, owner: 't.person_id' },
  audience_seat: { key: `audience_id || ' ' || seat_id`, label: audience },
  partnership: { key: 'id', label: partnershipOf('t.id') },
  partnership_period: { key: 'id', label: partnershipOf('t.partnership_id') },
  seat: { key: 'id', label: seatOf('t.id') },
  seat_period: { key: 'id', label: seatOf('t.seat_id') },
  seat_term: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  office_term: {
    key: 'id',
    label: `lower(t.office) || coalesce(' ' || ${partnershipOf('t.partnership_id')}, '')`,
    owner: 't.person_id',
  },
  lead_invitation: { key: 'id', label: `split_part(t.email, '@', 1)` },
  agency_former_name: { key: 'id', label: `t.name` },
  agency_change: { key: 'id', label: `lower(t.kind)` },
  agency_profile: { key: 'id', label: `t.about` },
  term_holder: {
    key: 'id',
    label: `coalesce((select ${nameOf('s.person_id')} from seat_term s where s.id = t.seat_term_id),
      (select lower(o.office) || ' ' || ${partnershipOf('o.partnership_id')} from office_term o where o.id = t.office_term_id))`,
    owner: `coalesce((select s.person_id from seat_term s where s.id = t.seat_term_id), (select o.person_id from office_term o where o.id = t.office_term_id))`,
  },
  agency_lead: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  invitation: {
    key: 'id',
    label: `coalesce(${seatOf('t.seat_id')}, lower(t.office)) || ' ' || ${partnershipOf('t.partnership_id')}`,
  },
  sheet_import: { key: 'id', label: partnershipOf('t.partnership_id'), owner: 't.imported_by_id' },
  invitee: {
    key: 'invitation_id',
    label: `(select ${partnershipOf('i.partnership_id')} from invitation i where i.id = t.invitation_id)`,
  },
  handover: { key: 'id', label: `lower(t.office) || ' ' || ${partnershipOf('t.partnership_id')}` },
  officer_notice: { key: 'term_id', label: partnershipOf('t.partnership_id') },
  gap: { key: 'id', label: partnershipOf('t.partnership_id') },
  vacancy: {
    key: 'id',
    label: `case when t.closed_at is null then 'open ' else 'closed ' end || ${partnershipOf('t.partnership_id')}`,
  },
  interest: {
    key: 'id',
    label: `'of ' || ${nameOf('t.person_id')} || ' in ' || ${partnershipOf('t.partnership_id')}`,
    owner: 't.person_id',
  },
  nomination: {
    key: 'id',
    label: `${seatOf('t.seat_id')} || ' by ' || ${nameOf('t.nominated_by_id')}`,
    owner: 't.nominated_by_id',
  },
  term_reminder: {
    key: 'id',
    label: `(select ${partnershipOf('s.partnership_id')} from seat_term s where s.id = t.seat_term_id)`,
  },
  meeting: { key: 'id', label: meetingOf('t.id') },
  meeting_series: { key: 'id', label: `'series ' || substring(t.title from 'CNRY-(.*)-title')` },
  meeting_series_part: { key: 'id', label: `'series ' || substring(t.title from 'CNRY-(.*)-title')` },
  meeting_part: { key: 'id', label: `lower(t.kind) || ' of ' || ${meetingOf('t.meeting_id')}` },
  agenda: { key: 'meeting_id', label: meetingOf('t.meeting_id') },
  minutes: { key: 'id', label: `'minutes of ' || ${meetingOf('t.meeting_id')}` },
  minutes_text: {
    key: 'id',
    label: `coalesce('text of ' || substring(t.title from 'CNRY-(.*)-item'), 'opening') || ' of ' || ${meetingOf('t.meeting_id')}`,
  },
  minutes_document: { key: 'id', label: `lower(t.kind) || ' minutes of ' || ${meetingOf('t.meeting_id')}` },
  minutes_version: { key: 'id', label: minutesOf('t.document_id') },
  minutes_correction: { key: 'id', label: `'correction of ' || ${minutesOf('t.document_id')}` },
  minutes_note: { key: 'id', label: `'note on ' || ${minutesOf('t.document_id')}` },
  agenda_proposal: {
    key: 'id',
    label: `${meetingOf('t.meeting_id')} || ' ' || substring(t.title from 'CNRY-(.*)-proposed')`,
  },
  action: { key: 'id', label: `${meetingOf('t.meeting_id')} || ' ' || substring(t.what from 'CNRY-(.*)-action')` },
  action_entry: {
    key: 'id',
    label: `(select ${meetingOf('a.meeting_id')} from action a where a.id = t.action_id) || ' ' || substring(t.words from 'CNRY-(.*)-entry')`,
  },
  action_told: {
    key: 'id',
    label: `(select ${meetingOf('a.meeting_id')} || ' ' || substring(a.what from 'CNRY-(.*)-action') from action a where a.id = t.action_id)`,
  },
  decision_reminder: {
    key: `decision_id || ' ' || review_on`,
    label: `(select ${meetingOf('d.meeting_id')} || ' ' || substring(d.text from 'CNRY-(.*)-decision') from decision d where d.id = t.decision_id)`,
  },
  contribution_reply: { key: 'id', label: partnershipOf('t.partnership_id') },
  decision_entry: {
    key: 'id',
    label: `(select ${meetingOf('d.meeting_id')} || ' ' || substring(d.text from 'CNRY-(.*)-decision') from decision d where d.id = t.decision_id)`,
  },
  decision: { key: 'id', label: `${meetingOf('t.meeting_id')} || ' ' || substring(t.text from 'CNRY-(.*)-decision')` },
  agenda_item: {
    key: 'id',
    label: `${meetingOf('t.meeting_id')} || ' ' || lower(t.seen_by) || case when t.is_hidden then ' hidden' else '' end`,
  },
  agenda_item_words: {
    key: 'item_id',
    label: `${meetingOf('t.meeting_id')} || ' ' || substring(t.title from 'CNRY-(.*)-item')`,
  },
  area: { key: 'code', label: `'an area'` },
  area_within: { key: `code || ' ' || within_code`, label: `'an area'` },
  place: { key: 'id', label: `'a place'` },
  boundary_import: { key: 'id', label: `'imported outlines'` },
  area_boundary: { key: `import_id || ' ' || area_code`, label: `'an outline'` },
  partnership_area: { key: `partnership_id || ' ' || area_code`, label: partnershipOf('t.partnership_id') },
  library_topic: { key: 'code', label: `'a topic'` },
  resource: { key: 'id', label: resourceOf('t.id') },
  resource_version: { key: 'id', label: versionOf('t.id') },
  resource_file: { key: 'id', label: versionOf('t.version_id') },
  resource_link: { key: `version_id || ' ' || position`, label: versionOf('t.version_id') },
  resource_relation: { key: `version_id || ' ' || other_id`, label: versionOf('t.version_id') },
  search_entry: { key: 'seq', label: resourceOf('t.resource_id') },
  search_passage: {
    key: 'id',
    label: `(select ${resourceOf('e.resource_id')} from search_entry e where e.seq = t.entry_seq)`,
  },
  search_word: { key: `audience_id || ' ' || word`, label: `'a word'` },
  search_synonym: { key: 'short', label: `'a short form'` },
  search_due: { key: 'resource_id', label: resourceOf('t.resource_id') },
  resource_opinion: {
    key: 'id',
    label: `${nameOf('t.person_id')} || ' of ' || ${resourceOf('t.resource_id')}`,
    owner: 't.person_id',
  },
  resource_experience: {
    key: 'id',
    label: `'experience of ' || ${nameOf('t.person_id')} || ' of ' || ${resourceOf('t.resource_id')}`,
    owner: 't.person_id',
  },
  resource_use: { key: 'resource_id', label: resourceOf('t.resource_id') },
  reading_day: { key: 'version_id', label: versionOf('t.version_id') },
  reading_month: {
    key: `version_id || ' ' || (resource_file_id is null)`,
    label: `${versionOf('t.version_id')} || case when t.resource_file_id is null then '' else ', a file' end`,
  },
  recent_search: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  saved_search: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  search_alert: {
    key: `search_id || ' ' || resource_id`,
    label: `(select ${nameOf('s.person_id')} from saved_search s where s.id = t.search_id)`,
    owner: `(select s.person_id from saved_search s where s.id = t.search_id)`,
  },
  partnership_address: {
    key: 'id',
    label: `coalesce(substring(t.label from 'CNRY-(.*)-label'), 'address')`,
  },
  directory_entry: { key: 'id', label: partnershipOf('t.partnership_id') },
  directory_listing: { key: 'partnership_id', label: partnershipOf('t.partnership_id') },
  directory_reminder: { key: `partnership_id || ' ' || kind`, label: partnershipOf('t.partnership_id') },
  directory_message: { key: 'id', label: partnershipOf('t.partnership_id') },
  directory_change: { key: 'id', label: partnershipOf('t.partnership_id') },
  directory_step: { key: 'id', label: partnershipOf('t.partnership_id') },
  call_for_examples: { key: 'id', label: `'call for examples'` },
  example: { key: 'id', label: `'example'` },
  self_assessment: { key: 'id', label: partnershipOf('t.partnership_id') },
  self_assessment_answer: {
    key: 'id',
    label: `(select ${partnershipOf('s.partnership_id')} from self_assessment s where s.id = t.assessment_id)`,
  },
  checklist_question: { key: 'code', label: `'a question'` },
  collection: { key: 'id', label: `t.slug` },
  collection_section: { key: 'id', label: collectionOf },
  collection_entry: {
    key: 'id',
    label: `coalesce((select r.slug from resource r where r.id = t.resource_id), 'note') || ' in ' || ${collectionOf}`,
  },
  course: { key: 'id', label: `'course of ' || ${partnershipOf('t.partnership_id')}` },
  course_resource: { key: `course_id || ' ' || resource_id`, label: courseOf('t.course_id') },
  training_session: { key: 'id', label: courseOf('t.course_id') },
  training_joining: {
    key: 'id',
    label: `(select ${courseOf('s.course_id')} from training_session s where s.id = t.session_id)`,
  },
  training_booking: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  certificate: {
    key: 'id',
    label: `(select ${nameOf('b.person_id')} from training_booking b where b.id = t.booking_id)`,
  },
  training_record: { key: 'id', label: nameOf('t.person_id'), owner: 't.person_id' },
  training_feedback: {
    key: 'record_id',
    label: `(select ${nameOf('r.person_id')} from training_record r where r.id = t.record_id)`,
    owner: '(select r.person_id from training_record r where r.id = t.record_id)',
  },
  training_feedback_result: {
    key: 'session_id',
    label: `(select ${courseOf('s.course_id')} from training_session s where s.id = t.session_id)`,
  },
  library_gap: { key: 'id', label: `'gap of ' || ${nameOf('t.recorded_by_id')}` },
  library_gap_need: { key: `gap_id || ' ' || person_id`, label: nameOf('t.person_id'), owner: 't.person_id' },
  campaign: { key: 'id', label: campaignOf('t.id') },
  campaign_objective: { key: 'id', label: campaignOf('t.campaign_id') },
  election_period: { key: 'id', label: `'a poll'` },
  campaign_sign_off: { key: 'campaign_id', label: campaignOf('t.campaign_id') },
  campaign_answer: { key: 'id', label: campaignOf('t.campaign_id') },
  campaign_sign_reminder: { key: 'campaign_id', label: campaignOf('t.campaign_id') },
  campaign_partner: { key: 'id', label: campaignOf('t.campaign_id') },
  campaign_contribution: { key: 'partner_id', label: campaignOf('t.campaign_id') },
  campaign_activity: { key: 'id', label: campaignOf('t.campaign_id') },
  activity_evidence: { key: 'id', label: activityOf('t.activity_id') },
  activity_comment: { key: 'id', label: activityOf('t.activity_id') },
  activity_mention: {
    key: `comment_id || ' ' || person_id`,
    label: `(select ${activityOf('o.activity_id')} from activity_comment o where o.id = t.comment_id)`,
  },
  campaign_step: { key: 'id', label: campaignOf('t.campaign_id') },
  activity_step: { key: 'id', label: activityOf('t.activity_id') },
  campaign_asset: { key: 'id', label: campaignOf('t.campaign_id') },
  campaign_asset_day: {
    key: `asset_id || ' ' || day`,
    label: campaignOf('(select a.campaign_id from campaign_asset a where a.id = t.asset_id)'),
  },
  campaign_link: { key: 'id', label: campaignOf('t.campaign_id') },
  campaign_link_day: {
    key: `link_id || ' ' || day`,
    label: campaignOf('(select l.campaign_id from campaign_link l where l.id = t.link_id)'),
  },
  campaign_metric: { key: 'id', label: campaignOf('t.campaign_id') },
  metric_reading: { key: 'id', label: campaignOf('t.campaign_id') },
  metric_sum: {
    key: 'id',
    label: campaignOf('(select m.campaign_id from campaign_metric m where m.id = t.metric_id)'),
  },
  metric_open_figure: { key: 'id', label: campaignOf('t.campaign_id') },
  reading_columns: { key: 'id', label: campaignOf('t.campaign_id') },
  campaign_evaluation: { key: 'id', label: campaignOf('t.campaign_id') },
  evaluation_section: { key: 'id', label: evaluationOf('t.evaluation_id') },
  signed_evaluation: { key: 'id', label: evaluationOf('t.evaluation_id') },
  campaign_case_study: { key: 'id', label: campaignOf('t.campaign_id') },
  kit_activity: { key: 'id', label: campaignOf('t.campaign_id') },
  kit_taken: { key: `campaign_id || ' ' || kit_item_id`, label: campaignOf('t.campaign_id') },
  kit_left: { key: `campaign_id || ' ' || kit_item_id || ' ' || field`, label: campaignOf('t.campaign_id') },
  kit_told: { key: `campaign_id || ' ' || kit_item_id || ' ' || field`, label: campaignOf('t.campaign_id') },
  kit_adoption: { key: 'id', label: campaignOf('t.id') },
  resource_step: { key: 'id', label: resourceOf('t.resource_id') },
  papers_day: { key: 'meeting_id', label: meetingOf('t.meeting_id') },
  paper: { key: 'id', label: `'paper ' || substring(t.title from 'CNRY-(.*)-paper')` },
  paper_version: {
    key: 'id',
    label: `(select 'paper ' || substring(title from 'CNRY-(.*)-paper') from paper where id = t.paper_id)`,
  },
  paper_request: { key: 'id', label: `'request ' || substring(t.title from 'CNRY-(.*)-request')` },
  paper_reminder: {
    key: `request_id || ' ' || kind`,
    label: `(select 'request ' || substring(title from 'CNRY-(.*)-request') from paper_request where id = t.request_id)`,
  },
  sitting: { key: 'meeting_id', label: meetingOf('t.meeting_id') },
  sitting_item: {
    key: 'id',
    label: `(select ${meetingOf('w.meeting_id')} || ' ' || substring(w.title from 'CNRY-(.*)-item') from agenda_item_words w where w.item_id = t.item_id)`,
  },
  interest_declaration: {
    key: 'id',
    label: `${meetingOf('t.meeting_id')} || ' ' || substring(t.nature from 'CNRY-(.*)-interest')`,
    owner: 't.person_id',
  },
  attendance: { key: 'id', label: meetingOf('t.meeting_id') },
  attendance_spell: {
    key: 'id',
    label: meetingOf('(select a.meeting_id from attendance a where a.id = t.attendance_id)'),
  },
  meeting_invitation: { key: 'id', label: meetingOf('t.meeting_id') },
  date_poll: { key: 'id', label: pollOf('t.id') },
  date_poll_time: { key: 'id', label: pollOf('t.poll_id') },
  date_poll_asked: { key: 'id', label: pollOf('t.poll_id') },
  date_poll_answer: { key: `asked_id || ' ' || time_id`, label: pollOf('t.poll_id') },
  date_poll_notice: { key: `poll_id || ' ' || kind`, label: pollOf('t.poll_id') },
  audience_agency: { key: `audience_id || ' ' || agency_id`, label: audience },
  agreement: { key: 'id', label: agreementOf('t.id') },
  agreement_party: { key: 'id', label: agreementOf('t.agreement_id') },
  agreement_signature: { key: 'id', label: agreementOf('t.agreement_id') },
  agreement_notice: { key: 'id', label: agreementOf('t.agreement_id') },
  undertaking: { key: 'id', label: partnershipOf('t.partnership_id') },
  undertaking_acceptance: {
    key: 'id',
    label: `${nameOf('t.person_id')} || ' ' || ${partnershipOf('t.partnership_id')}`,
    owner: 't.person_id',
  },
  stored_file: {
    key: 'id',
    label: `substring(t.name from 'CNRY-(.*)-file')`,
    owner: `case when t.claimed_at is null then t.uploaded_by_id end`,
  },
  stored_file_chunk: {
    key: `file_id || ' ' || position`,
    label: `(select substring(name from 'CNRY-(.*)-file') from stored_file where id = t.file_id)`,
  },
  loose_content: { key: 'id', label: `'a content'` },
  stored_file_page: {
    key: `file_id || ' ' || page`,
    label: `(select substring(name from 'CNRY-(.*)-file') from stored_file where id = t.file_id)`,
  },
  stored_file_preview: {
    key: `file_id || ' ' || page`,
    label: `(select substring(name from 'CNRY-(.*)-file') from stored_file where id = t.file_id)`,
  },
  pack: {
    key: 'id',
    label: `${nameOf('t.person_id')} || ' of ' || ${meetingOf('t.meeting_id')}`,
    owner: 't.person_id',
  },
  pack_file: { key: 'id', label: packOf('t.id'), owner: `(select p.person_id from pack p where p.file_id = t.id)` },
  pack_piece: {
    key: `file_id || ' ' || position`,
    label: packOf('t.file_id'),
    owner: `(select p.person_id from pack p where p.file_id = t.file_id)`,
  },
  pack_content: {
    key: `file_id || ' ' || kind || ' ' || thing_id`,
    label: `lower(t.kind) || ' in ' || ${packOf('t.file_id')}`,
    owner: `(select p.person_id from pack p where p.file_id = t.file_id)`,
  },
  governance_document: { key: 'id', label: `'document of ' || ${partnershipOf('t.partnership_id')}` },
  template_use: { key: 'id', label: `'template used at ' || ${partnershipOf('t.partnership_id')}` },
  terms_version: { key: 'id', label: `${partnershipOf('t.partnership_id')} || ' ' || lower(t.state)` },
  terms_review: { key: 'id', label: partnershipOf('t.partnership_id') },
  terms_reminder: { key: `partnership_id || ' ' || kind`, label: partnershipOf('t.partnership_id') },
  quorum_rule: { key: 'id', label: partnershipOf('t.partnership_id') },
  quorum_agency: {
    key: `rule_id || ' ' || agency_id`,
    label: `(select ${partnershipOf('r.partnership_id')} from quorum_rule r where r.id = t.rule_id)`,
  },
  event_log: {
    key: 'id',
    label: `t.name || coalesce(' ' || ${partnershipOf('t.partnership_id')}, '') || coalesce(' ' || ${meetingOf('t.subject_id')}, '')`,
    owner: 't.actor_person_id',
  },
  reminder_choice: { key: 'person_id', label: nameOf('t.person_id'), owner: 't.person_id' },
  meeting_reminder: { key: 'id', label: meetingOf('t.meeting_id'), owner: 't.person_id' },
  delivery: {
    key: 'id',
    label: `t.kind || coalesce(' ' || ${partnershipOf('t.partnership_id')}, '') || coalesce(' ' || ${meetingOf('t.meeting_id')}, '')`,
    owner: 't.person_id',
  },
  partnership_proposal: { key: 'id', label: `lower(t.state) || ' proposal'`, owner: 't.proposer_id' },
  demo_mail: { key: 'id', label: `'a message of the demo'` },
};

/** Tables without row rules: what the program has applied, and nothing of anybody's. */
export const UNGUARDED: readonly string[] = ['migration'];
