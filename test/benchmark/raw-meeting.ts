import { HOLDER, INSTANT, LIST, RIGHTS, RUNNING } from './raw-rights.js';

const MINE = (invitation: string) =>
  `(${invitation}.person_id = (select id from me) or ${invitation}.seat_id = any (array(select seat_id from term)))`;
const CLOCK = (time: string) => `left((${time})::text, 5)`;
const READABLE = (row: string) => `${row}.audience_id = any ((select ids from readable)::int[])`;

const PERSON = (id: string) =>
  `(select json_build_object('id', n.id, 'name', n.name) from person n where n.id = ${id})`;
const SEAT = (id: string) =>
  `(select json_build_object('id', s.id, 'title', s.title, 'memberName', s.member_name, 'agency', json_build_object('id', g.id, 'name', g.name))
    from seat s join agency g on g.id = s.agency_id where s.id = ${id})`;
/** The seats that a part of a meeting names. */
const NAMED = (row: string, audience: string) =>
  `case when ${row}.seen_by = 'NAMED' then ${LIST(`json_build_object('id', s.id, 'title', s.title, 'memberName', s.member_name, 'agency', json_build_object('id', g.id, 'name', g.name))`, 's.id')}
    from audience_seat n join seat s on s.id = n.seat_id join agency g on g.id = s.agency_id where n.audience_id = ${audience}), '[]') else '[]' end`;
const ITEM_ORDER = (item: string) =>
  `${item}.is_hidden, array_position(array['EVERYBODY', 'STATUTORY', 'NAMED', 'OFFICERS'], case when ${item}.is_hidden then ${item}.seen_by else 'EVERYBODY' end), ${item}.audience_id, ${item}.position`;

const ACTION = `json_build_object('id', a.id, 'what', a.what, 'dueOn', a.due_on, 'isOverdue', a.state = 'OPEN' and coalesce(a.due_on < (select d from today), false),
  'state', a.state, 'version', a.version, 'owner', ${PERSON('a.owner_id')},
  'agency', (select json_build_object('id', g.id, 'name', g.name) from agency g where g.id = a.agency_id),
  'meeting', (select json_build_object('id', f.id, 'title', f.title, 'heldOn', f.held_on)
    from meeting f where f.id = a.meeting_id and ${READABLE('f')}),
  'viewerCan', json_build_object('sayDone', a.state = 'OPEN' and is_officer, 'close', a.state <> 'CLOSED' and manages))`;

const STANDING = `case when exists (select from decision l where l.supersedes_id = d.id and l.ratification in ('NOT_NEEDED', 'RATIFIED') and ${READABLE('l')}) then 'SUPERSEDED'
    when d.ratification = 'WAITING' then 'FOR_RATIFICATION' when d.ratification = 'DECLINED' then 'NOT_RATIFIED' else 'STANDS' end`;
const DECISION = `'id', d.id, 'number', d.number, 'text', d.text, 'dissent', d.dissent, 'takenOn', d.taken_on, 'reviewOn', d.review_on, 'standing', d.standing,
  'isDueForReview', coalesce(d.review_on <= (select d from today), false) and d.standing in ('STANDS', 'FOR_RATIFICATION'),
  'meeting', (select json_build_object('id', f.id, 'title', f.title) from meeting f where f.id = d.meeting_id and ${READABLE('f')})`;
/** Decisions of which the condition is true, and how each stands. */
const DECISIONS = (which: string) =>
  `(select d.*, ${STANDING} as standing from decision d where ${which} and ${READABLE('d')} offset 0) d`;

const IS_OPEN = (meeting: string) =>
  `(${meeting}.ends_at > now() or exists (select from sitting o where o.meeting_id = ${meeting}.id and o.closed_at is null))`;
/** The first meeting with the same readers that is not over. */
const RATIFIES = `m.status = 'SCHEDULED' and ${IS_OPEN('m')}
  and exists (select from meeting t where t.id = d.meeting_id and t.seen_by = m.seen_by and t.starts_at < m.starts_at and ${READABLE('t')})
  and not exists (select from meeting n where n.partnership_id = m.partnership_id and n.seen_by = m.seen_by and n.status = 'SCHEDULED' and n.starts_at < m.starts_at
    and n.id <> d.meeting_id and ${READABLE('n')} and ${IS_OPEN('n')})`;

/** What the agency whose seat it is on the day of the meeting is called on that day. */
const AGENCY_THEN = `(select coalesce((select x.name from agency_former_name x where x.agency_id = h.agency_id and x.until > m.held_on order by x.until limit 1), (select g.name from agency g where g.id = h.agency_id))
  from (select q.agency_id from seat_period q where q.seat_id = i.seat_id order by q.starts_on <= m.held_on desc, case when q.starts_on <= m.held_on then q.starts_on end desc, q.starts_on limit 1) h)`;

/** Each paper once: the page shows it, and the pack holds it. */
const PAPERS = `
  papers as materialized (
    select p.id, p.item_id, p.supplement_to_id, p.audience_id, p.position, p.title, p.seen_by, p.is_late, p.marking, p.handling,
      row_number() over (order by i.id is null, ${ITEM_ORDER('i')}, coalesce(s.position, p.position), coalesce(s.id, p.id), s.id is not null, p.position, p.id) as place,
      concat_ws('. ', case when p.is_late then 'Late paper' end, case when s.id is not null then case when p.audience_id = s.audience_id then 'Supplement ' else 'Restricted supplement ' end
        || row_number() over (partition by p.supplement_to_id, p.audience_id order by p.position, p.id) || ' to “' || s.title || '”' end) as label,
      json_build_object('id', v.id, 'number', v.number, 'circulatedAt', ${INSTANT('v.circulated_at')},
        'file', json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'address', '/files/' || f.id, 'scan', json_build_object('state', f.scan_state))) as current
    from paper p left join agenda_item i on i.id = p.item_id left join paper s on s.id = p.supplement_to_id
      join paper_version v on v.paper_id = p.id and v.number = p.number_of_versions join stored_file f on f.id = v.file_id
    where p.meeting_id = $2::uuid and p.removed_at is null and ${READABLE('p')})`;
const PAPER = `'id', p.id, 'title', p.title, 'label', p.label, 'isLate', p.is_late, 'seenBy', p.seen_by, 'seats', ${NAMED('p', 'p.audience_id')},
  'marking', p.marking, 'handling', p.handling, 'current', p.current`;

const AGREEMENT = `(select r.title from audience e join agreement r on r.id = e.agreement_id where e.id = m.audience_id)`;

/** The page of a meeting as the portal shows it. How its series recurs is put into words by the API alone; here it has none. */
export const meeting = `with ${RIGHTS},${PAPERS}
  select json_build_object('meeting', (select json_build_object(
    'id', m.id, 'title', m.title, 'seenBy', m.seen_by, 'agreementTitle', ${AGREEMENT}, 'status', m.status, 'cancelReason', m.cancel_reason, 'version', m.version,
    'heldOn', m.held_on, 'startsTime', ${CLOCK('m.starts_time')}, 'endsTime', ${CLOCK('m.ends_time')}, 'timeZone', m.time_zone,
    'startsAt', ${INSTANT('m.starts_at')}, 'endsAt', ${INSTANT('m.ends_at')}, 'place', m.place, 'joiningLink', m.joining_link, 'accessNotes', m.access_notes,
    'departure', (select case when m.held_on <> m.planned_on or m.starts_time <> p.starts_time or m.ends_time <> p.ends_time then 'MOVED' when m.planned_on <> m.recurs_on then 'HOLIDAY' else 'NONE' end
      from meeting_series_part p where p.id = m.series_part_id),
    'recursOn', m.recurs_on, 'series', (select json_build_object('id', r.id, 'title', r.title) from meeting_series_part p join meeting_series r on r.id = p.series_id where p.id = m.series_part_id and ${READABLE('r')}),
    'seriesPart', (select json_build_object('id', p.id, 'inWords', concat_ws(', ', p.pattern, p.every, p.first_on, p.last_on, p.nation, p.on_holiday)) from meeting_series_part p where p.id = m.series_part_id and ${READABLE('p')}),
    'audience', (select json_build_object('whole', m.seen_by, 'partnershipName', (select p.name from partnership p where p.id = m.partnership_id),
        'seats', count(*), 'seatsInAll', count(*), 'people', max(b.people), 'peopleInAll', max(b.people), 'agreementTitle', ${AGREEMENT}, 'shutOut', json_build_array())
      from seat s, (select count(distinct o.person_id) as people from office_term o where o.partnership_id = m.partnership_id and o.ended_at is null and o.held @> (select d from today)
        and not exists (select from seat_term t join seat s on s.id = t.seat_id where s.partnership_id = m.partnership_id and s.kind <> 'OBSERVER' and t.person_id = o.person_id and ${RUNNING})) b
      where s.partnership_id = m.partnership_id and s.kind <> 'OBSERVER' and coalesce(s.closed_on > (select d from today), true)),
    'partnership', (select json_build_object('id', p.id, 'name', p.name, 'slug', p.slug, 'officers', ${LIST(
      `json_build_object('id', t.id, 'office', t.office, 'person', json_build_object('id', n.id, 'name', n.name))`,
      `array_position(array['CHAIR', 'VICE_CHAIR', 'COORDINATOR'], t.office), t.starts_on, t.id`,
    )} from office_term t join person n on n.id = t.person_id where t.partnership_id = p.id and ${RUNNING}), '[]'))
      from partnership p where p.id = m.partnership_id and p.id in (select partnership_id from knows)),
    'organiser', (select json_build_object('id', n.id, 'name', n.name, 'email', n.email) from person n where n.id = m.organiser_id),
    'agendaItems', ${LIST(
      `json_build_object('id', a.id, 'position', a.position, 'heading', a.heading, 'minutes', a.minutes, 'seenBy', a.seen_by, 'isHidden', a.is_hidden, 'isClosed', w.item_id is null,
        'title', w.title, 'presenter', w.presenter, 'purpose', w.purpose, 'notes', w.notes, 'content', w.content, 'isCarried', coalesce(w.is_carried, false), 'marking', w.marking, 'handling', w.handling,
        'startsTime', case when not a.is_hidden and a.is_timed_before then ${CLOCK('((m.starts_at + make_interval(mins => a.until - a.minutes)) at time zone m.time_zone)::time')} end,
        'endsTime', case when not a.is_hidden and a.is_timed then ${CLOCK('((m.starts_at + make_interval(mins => a.until)) at time zone m.time_zone)::time')} end,
        'seats', ${NAMED('a', 'w.audience_id')})`,
      ITEM_ORDER('a'),
    )} from (select i.*, sum(i.minutes) over so_far::int as until, bool_and(i.minutes is not null) over so_far as is_timed,
          bool_and(i.minutes is not null) over (partition by i.is_hidden order by i.position rows between unbounded preceding and 1 preceding) is not false as is_timed_before
        from agenda_item i where i.meeting_id = m.id and ${READABLE('i')} window so_far as (partition by i.is_hidden order by i.position)) a
      left join agenda_item_words w on w.item_id = a.id and ${READABLE('w')}), '[]'),
    'mattersArising', ${LIST(`json_build_object('id', i.id, 'title', w.title, 'meeting', json_build_object('id', l.id, 'heldOn', l.held_on))`, 'i.is_hidden, i.audience_id, i.position')}
      from (select f.id, f.held_on from meeting f where f.partnership_id = m.partnership_id and f.seen_by = m.seen_by and f.status = 'SCHEDULED' and f.starts_at < m.starts_at and f.ends_at <= now()
          and ${READABLE('f')} order by f.starts_at desc, f.id desc limit 1) l
        join agenda_item i on i.meeting_id = l.id and ${READABLE('i')} join agenda_item_words w on w.item_id = i.id and w.is_carried and ${READABLE('w')}), '[]'),
    'openActions', ${LIST(ACTION, 'a.sorted_on, a.id')} from (select * from action a where a.partnership_id = m.partnership_id and a.state <> 'CLOSED' and ${READABLE('a')} order by a.sorted_on, a.id limit 100) a), '[]'),
    'actions', ${LIST(ACTION, 'a.recorded_at, a.id')} from (select * from action a where a.meeting_id = m.id and ${READABLE('a')} order by a.recorded_at, a.id limit 100) a), '[]'),
    'proposedItems', ${LIST(
      `json_build_object('id', q.id, 'title', q.title, 'why', q.why, 'minutes', q.minutes, 'purpose', q.purpose, 'state', q.state, 'reason', q.reason, 'version', q.version,
        'isMineToDecide', q.state = 'OPEN' and is_ahead and manages, 'proposedBy', ${PERSON('q.proposed_by_id')})`,
      'q.proposed_at, q.id',
    )} from agenda_proposal q where q.meeting_id = m.id and ${READABLE('q')}), '[]'),
    'paperwork', json_build_object(
      'papers', ${LIST(`json_build_object(${PAPER}, 'item', case when p.item_id is not null then json_build_object('id', p.item_id) end, 'supplementTo', case when p.supplement_to_id is not null then json_build_object('id', p.supplement_to_id) end)`, 'p.place')} from papers p), '[]'),
      'requests', ${LIST(
        `json_build_object('id', r.id, 'title', r.title, 'dueOn', r.due_on, 'isOverdue', r.due_on < (select d from today),
          'person', ${PERSON(`coalesce(r.person_id, ${HOLDER('r.seat_id', 'REPRESENTATIVE')})`)}, 'seat', ${SEAT('r.seat_id')}, 'viewerCan', json_build_object('deliver', is_officer))`,
        'r.due_on, r.id',
      )} from paper_request r where r.meeting_id = m.id and r.state = 'ASKED' and ${READABLE('r')}), '[]'),
      'viewerCan', json_build_object('add', m.status = 'SCHEDULED' and is_officer)),
    'pack', json_build_object('viewerCan', json_build_object('make', m.status <> 'CANCELLED'), 'mine', (
      select json_build_object('id', k.id, 'state', k.state, 'askedAt', ${INSTANT('k.asked_at')}, 'failure', k.failure, 'parts', k.parts, 'partsDone', k.parts_done, 'pages', k.pages,
        'file', (select json_build_object('id', f.id, 'madeAt', ${INSTANT('f.made_at')}, 'keptUntil', ${INSTANT(`(f.made_at + interval '7 days')`)}, 'pages', f.pages, 'size', f.size, 'address', '/packs/' || k.id,
            'isOutdated', f.fingerprint <> app.pack_fingerprint(m.id),
            'troubles', ${LIST(`json_build_object('title', p.title, 'trouble', c.trouble, 'firstPage', c.first_page)`, 'c.first_page, c.thing_id')}
              from pack_content c left join papers p on p.id = c.thing_id where c.file_id = f.id and c.trouble is not null), '[]'))
          from pack_file f where f.id = k.file_id and not exists (select from pack_content c where c.file_id = f.id and not case c.kind
            when 'MEETING' then c.thing_id = m.id
            when 'PLACE' then exists (select from agenda_item i where i.id = c.thing_id and ${READABLE('i')})
            when 'WORDS' then exists (select from agenda_item_words w where w.item_id = c.thing_id and ${READABLE('w')})
            else exists (select from papers p where p.id = c.thing_id) end)))
      from pack k where k.meeting_id = m.id and k.person_id = (select id from me))),
    'sitting', (select json_build_object('id', h.meeting_id) from sitting h where h.meeting_id = m.id),
    'decisions', ${LIST(`json_build_object(${DECISION})`, 'd.recorded_at, d.id')} from ${DECISIONS('d.meeting_id = m.id')}), '[]'),
    'toRatify', ${LIST(`json_build_object(${DECISION}, 'version', d.version)`, 'd.taken_on, d.id')}
      from ${DECISIONS(`d.partnership_id = m.partnership_id and d.ratification = 'WAITING'`)} where d.standing = 'FOR_RATIFICATION' and ${RATIFIES}), '[]'),
    'canRecordDecision', m.status = 'SCHEDULED' and is_officer,
    'canRatify', is_officer and exists (select from sitting h where h.meeting_id = m.id and h.closed_at is null),
    'minutes', (select json_build_object('id', n.id, 'state', n.state) from minutes n where n.meeting_id = m.id and ${READABLE('n')}),
    'minutesDocuments', ${LIST(`json_build_object('id', n.id, 'kind', n.kind, 'state', n.state)`, 'n.kind, n.id')} from minutes_document n where n.meeting_id = m.id and ${READABLE('n')}), '[]'),
    'canBeginMinutes', m.status = 'SCHEDULED' and is_officer and (now() at time zone m.time_zone)::date >= m.held_on and not exists (select from minutes n where n.meeting_id = m.id),
    'viewerCanOpen', m.status = 'SCHEDULED' and is_officer and (now() at time zone m.time_zone)::date >= m.held_on and not exists (select from sitting h where h.meeting_id = m.id),
    'viewerCanDeclareInterest', m.status = 'SCHEDULED' and (is_officer or m.partnership_id in (select partnership_id from sits))
      and not exists (select from sitting h where h.meeting_id = m.id and h.settled_at is not null),
    'interests', ${LIST(
      `json_build_object('id', d.id, 'name', d.name, 'nature', d.nature, 'outcome', d.outcome, 'isMine', coalesce(d.person_id = (select id from me), false), 'version', d.version,
        'item', json_build_object('id', d.item_id), 'viewerCan', json_build_object('decide', manages, 'withdraw', is_officer or d.declared_by_id = (select id from me)))`,
      'd.declared_at, d.id',
    )} from interest_declaration d where d.meeting_id = m.id and d.withdrawn_at is null and ${READABLE('d')}), '[]'),
    'parkedDeliveries', ${LIST(
      `json_build_object('id', y.id, 'kind', y.kind, 'address', y.address, 'attempts', y.attempts, 'lastError', y.last_error, 'queuedAt', ${INSTANT('y.queued_at')}, 'viewerCan', json_build_object('retry', is_officer))`,
      'y.queued_at desc, y.id',
    )} from delivery y where y.meeting_id = m.id and y.state = 'PARKED' and ${READABLE('y')}), '[]'),
    'invitations', ${LIST(
      `json_build_object('id', i.id, 'role', i.role, 'guestName', i.guest_name, 'agencyName', case when s.id is not null then ${AGENCY_THEN} end, 'response', i.response, 'message', i.message, 'respondedAt', ${INSTANT('i.responded_at')},
        'isMine', coalesce(${MINE('i')}, false), 'respondedBy', ${PERSON('i.responded_by_id')},
        'person', (select json_build_object('id', n.id, 'name', n.name, 'jobTitle', n.job_title, 'agency', (select json_build_object('id', g.id, 'name', g.name) from agency g where g.id = n.agency_id))
          from person n where n.id = coalesce(i.person_id, r.person_id)),
        'deputy', ${PERSON(HOLDER('i.seat_id', 'DEPUTY'))},
        'seat', case when s.id is not null then json_build_object('id', s.id, 'title', s.title, 'memberName', s.member_name, 'kind', s.kind, 'agency', json_build_object('id', g.id, 'name', g.name, 'sector', g.sector),
          'representative', case when r.id is not null then json_build_object('id', r.id) end) end)`,
      'i.role desc, i.id',
    )} from meeting_invitation i left join seat s on s.id = i.seat_id left join agency g on g.id = s.agency_id
        left join lateral (select t.id, t.person_id from seat_term t where t.seat_id = i.seat_id and t.capacity = 'REPRESENTATIVE' and ${RUNNING} limit 1) r on true
      where i.meeting_id = m.id), '[]'),
    'viewerCan', json_build_object('change', is_to_come and manages, 'reschedule', is_to_come and manages and not was_opened, 'cancel', is_to_come and manages and not was_opened,
      'buildAgenda', is_ahead and manages, 'carryItems', m.status = 'SCHEDULED' and not is_to_come and manages, 'recordAction', m.status = 'SCHEDULED' and is_officer,
      'proposeItem', is_ahead and m.partnership_id in (select partnership_id from sits), 'respondForOthers', is_ahead and manages,
      'respond', is_ahead and exists (select from meeting_invitation i where i.meeting_id = m.id and ${MINE('i')}))
    ) from meeting m, lateral (select m.status = 'SCHEDULED' and m.starts_at > now() as is_to_come, m.status = 'SCHEDULED' and m.ends_at > now() as is_ahead, exists (select from sitting h where h.meeting_id = m.id) as was_opened,
        exists (select from office where partnership_id = m.partnership_id) as is_officer,
        exists (select from office where partnership_id = m.partnership_id and office in ('CHAIR', 'COORDINATOR')) as manages offset 0) may
      where m.id = $2::uuid and ${READABLE('m')}),
  'viewer', (select json_build_object('person', json_build_object('id', id)) from me))::text as page`;
