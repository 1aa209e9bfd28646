-- The partnership checklist: 24 questions by which a partnership assesses itself, what it answered over time, and where the library helps.

create table checklist_question (
  code        text primary key check (code ~ '^[A-Z][A-Z_]{2,39}$'),
  audience_id int not null default 1 references audience,
  section     text not null check (length(section) between 3 and 80),
  position    int not null unique check (position between 1 and 100),
  question    text not null check (length(question) between 10 and 200),
  guidance    text not null check (length(guidance) between 10 and 600),
  topic_code  text not null references library_topic,
  -- What is looked for in the library, within the topic.
  looks_for   text not null check (length(looks_for) between 3 and 200)
);
comment on table checklist_question is 'A question of the starter checklist. Codes stay, so that answers compare over the years; words may become better.';
create index checklist_question_topic on checklist_question (topic_code, position);
insert into checklist_question (position, section, code, question, guidance, topic_code, looks_for) values
  (1, 'How it is set up', 'TERMS_OF_REFERENCE', 'Does the partnership have terms of reference that its members agreed?', 'They say what it is for, who belongs to it, how it decides and whom it answers to. Yes if they were approved and the review date has not passed.', 'GOVERNANCE_TEMPLATES', 'terms of reference'),
  (2, 'How it is set up', 'INFORMATION_SHARING', 'Is there an information sharing agreement that every member has signed?', 'With a data protection impact assessment. Partly if some members have not signed, or it is overdue for review.', 'GOVERNANCE_TEMPLATES', 'information sharing agreement data protection'),
  (3, 'How it is set up', 'MEMBERSHIP', 'Are the agencies at the table that the work needs?', 'Police, councils, health, probation, the fire service, enforcement bodies and organisations that support survivors. Partly if a seat is empty or seldom filled.', 'PARTNERSHIPS', 'membership partners setting up partnership'),
  (4, 'How it is set up', 'REPORTING_LINE', 'Is it clear whom the partnership reports to?', 'Such as a community safety partnership or a safeguarding board, that reads and answers what it reports.', 'PARTNERSHIPS', 'reporting governance community safety board'),
  (5, 'How it is run', 'CHAIRING', 'Is there a chair with the standing to ask agencies to act, and somebody to step in?', 'Agreed for a term, with a vice-chair.', 'PARTNERSHIPS', 'chair induction chairing'),
  (6, 'How it is run', 'COORDINATION', 'Does somebody have time to coordinate it?', 'Agendas, minutes, actions and new members. Partly if it is done beside other work.', 'PARTNERSHIPS', 'coordinator partnership'),
  (7, 'How it is run', 'MEETINGS', 'Does it meet as often as its terms say, with the agencies it needs present?', 'Look at the last four meetings: were they held, and were they quorate?', 'PARTNERSHIPS', 'meetings agenda partnership'),
  (8, 'How it is run', 'FUNDING', 'Is its work paid for beyond this year?', 'The coordinator’s post, campaigns and training. In kind counts too.', 'PARTNERSHIPS', 'funding resources partnership'),
  (9, 'What it is working towards', 'STRATEGY', 'Is there a strategy that says what it wants to change?', 'For two or three years, read by the agencies that carry it out.', 'PARTNERSHIPS', 'strategy'),
  (10, 'What it is working towards', 'ACTION_PLAN', 'Is there an action plan with an owner and a date for each action?', 'And is it looked at in each meeting?', 'PARTNERSHIPS', 'action plan'),
  (11, 'What it is working towards', 'LOCAL_PICTURE', 'Does it know how exploitation shows in its area?', 'A profile of the problem, from the data of several agencies, not older than two years.', 'DATA_AND_RESEARCH', 'problem profile local data'),
  (12, 'Finding and helping victims', 'IDENTIFICATION', 'Do front-line staff know the signs and what to do?', 'Also those who are not first responders: housing officers, dentists, bank staff.', 'IDENTIFICATION_AND_REFERRAL', 'indicators signs identification'),
  (13, 'Finding and helping victims', 'REFERRAL', 'Is there an agreed way to refer, by day and by night?', 'Into the National Referral Mechanism, the duty to notify, and for adults who do not consent.', 'IDENTIFICATION_AND_REFERRAL', 'referral pathway national referral mechanism'),
  (14, 'Finding and helping victims', 'VICTIM_SUPPORT', 'Can victims be supported before, during and after the National Referral Mechanism?', 'A safe place on the first night, transport, interpreters, advice, somebody to stay with them.', 'SURVIVOR_SUPPORT', 'support survivors victims'),
  (15, 'Finding and helping victims', 'CHILDREN', 'Is the answer to exploited children joined up with safeguarding?', 'With children’s services, schools and guardians for trafficked children; also at the age of 18.', 'CHILDREN', 'children young people safeguarding'),
  (16, 'Finding and helping victims', 'SURVIVOR_INVOLVEMENT', 'Do people with lived experience shape the work?', 'Paid, supported and told what came of it. Partly if they were asked once.', 'SURVIVOR_SUPPORT', 'lived experience survivor involvement'),
  (17, 'Stopping those who exploit', 'DISRUPTION', 'Do agencies use their powers together?', 'Joint visits, licensing, housing and labour market enforcement, and orders.', 'LAW_ENFORCEMENT', 'enforcement powers disruption joint visits'),
  (18, 'Stopping those who exploit', 'CASES', 'Is there a safe place to talk about cases and premises?', 'With the agencies that must be there and none that need not, under the information sharing agreement.', 'LAW_ENFORCEMENT', 'multi-agency case meeting intelligence'),
  (19, 'Stopping those who exploit', 'SUPPLY_CHAINS', 'Do members look at their own contracts and suppliers?', 'Statements on modern slavery, procurement, and what is done where something is found.', 'BUSINESS', 'supply chains procurement statement'),
  (20, 'Telling and learning', 'TRAINING', 'Is there training for members and front-line staff, repeated often enough?', 'By role, with a record of who has done what.', 'TRAINING', 'training course e-learning'),
  (21, 'Telling and learning', 'COMMUNICATIONS', 'Does the public know the signs and whom to call?', 'Campaigns in the languages that are spoken, checked by survivors, that do no harm.', 'AWARENESS', 'awareness campaign posters communications'),
  (22, 'Telling and learning', 'COMMUNITIES', 'Does it work with communities, faith groups and businesses?', 'Those who see exploitation first, and those who are most at risk of it.', 'COMMUNITY_AND_FAITH', 'community faith groups'),
  (23, 'Telling and learning', 'DATA', 'Does it count what it does and look at the figures regularly?', 'Referrals, visits, people supported; with care where numbers are small.', 'DATA_AND_RESEARCH', 'data monitoring figures'),
  (24, 'Telling and learning', 'EVALUATION', 'Has the partnership asked whether its work makes a difference?', 'Within three years, with somebody from outside if possible, and with changes that came of it.', 'DATA_AND_RESEARCH', 'evaluation framework');

create table self_assessment (
  id             uuid primary key default uuidv7(),
  -- Of the partnership's content: its officers answer, its table reads.
  audience_id    int not null references audience,
  partnership_id uuid not null references partnership,
  begun_by_id    uuid not null references person,
  begun_at       timestamptz not null,
  finished_by_id uuid references person,
  finished_at    timestamptz,
  version        int not null default 1,
  unique (id, audience_id),
  check ((finished_at is null) = (finished_by_id is null)),
  check (finished_at >= begun_at)
);
comment on table self_assessment is 'One time that a partnership went through the checklist. What is finished never changes.';
create unique index self_assessment_open on self_assessment (partnership_id) where finished_at is null;
create index self_assessment_over_time on self_assessment (partnership_id, finished_at desc, id desc);
create index self_assessment_beginner on self_assessment (begun_by_id, id);
create index self_assessment_finisher on self_assessment (finished_by_id, id) where finished_by_id is not null;

create table self_assessment_answer (
  id             uuid primary key default uuidv7(),
  audience_id    int not null,
  assessment_id  uuid not null,
  question_code  text not null references checklist_question,
  answer         text not null check (answer in ('YES', 'PARTLY', 'NO', 'NOT_RELEVANT')),
  note           text not null default '' check (length(note) <= 1000),
  answered_by_id uuid not null references person,
  answered_at    timestamptz not null,
  version        int not null default 1,
  unique (assessment_id, question_code),
  foreign key (assessment_id, audience_id) references self_assessment (id, audience_id) on update cascade
);
comment on table self_assessment_answer is 'What a partnership answered to one question. Each has a version of its own, so that two officers answer at a time.';
create index self_assessment_answer_question on self_assessment_answer (question_code, id);
create index self_assessment_answer_by on self_assessment_answer (answered_by_id, id);

do $$ declare t text; begin
  foreach t in array array['checklist_question', 'self_assessment', 'self_assessment_answer'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy audience on %I to roundtable_api, roundtable_worker
      using (audience_id = any ((select app.audience_ids())::int[])) with check (audience_id = any ((select app.audience_ids())::int[]))', t);
    execute format('create policy gate on %I to roundtable_gate using (true) with check (true)', t);
  end loop;
end $$;
grant select on checklist_question to roundtable_api, roundtable_gate;
grant select, insert, update (finished_by_id, finished_at, version) on self_assessment to roundtable_api;
grant select, insert, update (answer, note, answered_by_id, answered_at, version) on self_assessment_answer to roundtable_api;

-- Every question of an assessment, answered or not, with what was answered the time before.
create view self_assessment_line with (security_invoker = true) as
  select q.*, s.id as assessment_id, s.partnership_id,
    a.answer, coalesce(a.note, '') as note, coalesce(a.version, 0) as version, b.answer as answer_before
  from self_assessment s cross join checklist_question q
  left join self_assessment_answer a on a.assessment_id = s.id and a.question_code = q.code
  left join lateral (select p.id from self_assessment p where p.partnership_id = s.partnership_id and p.finished_at < coalesce(s.finished_at, 'infinity')
    order by p.finished_at desc, p.id desc limit 1) p on true
  left join self_assessment_answer b on b.assessment_id = p.id and b.question_code = q.code;
comment on view self_assessment_line is 'A question with what one assessment answered to it, and the one before.';
grant select on self_assessment_line to roundtable_api;

-- Within the question's topic what says most of its words comes first, then what is newest.
create function app.suggest_for_checklist(code_asked text) returns table (resource_id uuid, place bigint) language sql stable security definer set search_path = '' as $$
  select e.resource_id, row_number() over (order by max(ts_rank(e.head, q.asked)) desc nulls last, max(e.seq) desc)
  from (select app.search_term('=topic:' || c.topic_code) as of_topic,
          nullif(app.search_any(plainto_tsquery('pg_catalog.english', c.looks_for))::text, '')::tsquery as asked
        from public.checklist_question c where c.code = code_asked) q
  join public.search_entry e on e.words @@ q.of_topic
  where e.audience_id = any (app.audience_ids()) group by e.resource_id order by 2 limit 3 $$;
comment on function app.suggest_for_checklist is 'Three resources at most that the caller sees and that help with a question of the checklist, the nearest first.';
revoke execute on function app.suggest_for_checklist from public;
alter function app.suggest_for_checklist owner to roundtable_gate;
grant execute on function app.suggest_for_checklist to roundtable_api;
