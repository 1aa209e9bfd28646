import type pg from 'pg';

/** How much a large meeting holds: a strategic board in the week before it meets. */
export const FULL = { items: 15, invited: 40, actions: 30 } as const;

/**
 * Fills up a generated meeting of 12 items and 25 invited, as its chair then sees it: 15 more seats that are filled and have
 * answered, items of every kind of reader, papers and what is still asked for, proposals, 30 open actions of this and
 * earlier meetings, decisions of the last one to ratify, and the chair's pack. Every constraint and every trigger is in force.
 */
export async function fillMeeting(client: pg.Client, meetingId: string, chairId: string): Promise<void> {
  await client.query(`begin`);
  await client.query(
    `create temporary table it on commit drop as
     select m.*, $2::uuid as chair_id, (select id from audience where person_id = $2 and kind = 'SELF') as own_id,
       (select id from audience a where a.partnership_id = m.partnership_id and kind = 'TABLE') as table_id,
       (select audience_id from meeting_part where meeting_id = m.id and kind = 'OFFICERS') as officers_id,
       (select id from audience a where a.partnership_id = m.partnership_id and kind = 'STATUTORY') as statutory_id,
       nextval(pg_get_serial_sequence('audience', 'id'))::int as named_id
     from meeting m where m.id = $1`,
    [meetingId, chairId],
  );
  await client.query(`
    create temporary table newcomer on commit drop as
      select row_number() over (order by id) as n, id from person p where not exists (select from seat_term t where t.person_id = p.id)
        and not exists (select from office_term o where o.person_id = p.id) order by id limit 30;
    insert into undertaking_acceptance (audience_id, undertaking_id, person_id)
      select a.id, u.id, n.id from it join undertaking u using (partnership_id), newcomer n join audience a on a.person_id = n.id and a.kind = 'SELF';
    create temporary table place on commit drop as
      select n, uuidv7() as id from generate_series(1, 15) n;
    insert into seat (id, audience_id, partnership_id, agency_id, kind, title)
      select s.id, it.table_id, it.partnership_id, p.agency_id, 'CORE', 'Second seat ' || s.n
      from it, place s join newcomer n using (n) join person p on p.id = n.id;
    insert into seat_term (audience_id, partnership_id, seat_id, person_id, capacity, starts_on)
      select it.table_id, it.partnership_id, s.id, n.id, case when n.n <= 15 then 'REPRESENTATIVE' else 'DEPUTY' end, current_date - 200
      from it, place s join newcomer n on (n.n - 1) % 15 + 1 = s.n;
    insert into meeting_invitation (meeting_id, audience_id, seat_id, role, response, message, responded_by_id, responded_at)
      select it.id, it.audience_id, s.id, 'SEAT', case when s.n % 5 = 0 then 'DEPUTY' else 'ACCEPTED' end, 'I shall be there from the beginning.', n.id, now() - interval '2 days'
      from it, place s join newcomer n using (n);

    insert into audience (id, kind, partnership_id, extends_id) select named_id, 'NAMED', partnership_id, officers_id from it;
    insert into audience_seat (audience_id, seat_id) select it.named_id, s.id from it, place s where s.n <= 4;
    insert into meeting_part (meeting_id, audience_id, kind) select id, named_id, 'NAMED' from it union all select id, statutory_id, 'STATUTORY' from it;
    create temporary table further on commit drop as
      select v.*, uuidv7() as id, case v.seen_by when 'STATUTORY' then it.statutory_id when 'NAMED' then it.named_id else it.officers_id end as words_id
      from it, (values (13, 'STATUTORY', false), (14, 'NAMED', false), (1, 'OFFICERS', true)) v (position, seen_by, is_hidden);
    insert into agenda_item (id, meeting_id, audience_id, position, minutes, seen_by, is_hidden)
      select f.id, it.id, case when f.is_hidden then f.words_id else it.audience_id end, f.position, 10, f.seen_by, f.is_hidden from it, further f;
    insert into agenda_item_words (item_id, meeting_id, audience_id, title, presenter, purpose, notes, marking, handling)
      select f.id, it.id, f.words_id, 'An item for a part of the table', 'Person Number 1', 'DECIDE', 'As agreed with the officers in charge.', 'OFFICIAL_SENSITIVE', 'Not to leave the room.'
      from it, further f;
    update agenda_item set heading = 'Part ' || (position + 3) / 4 from it where meeting_id = it.id and not agenda_item.is_hidden and position % 4 = 1;
    update agenda_item_words w set content = case i.position when 2 then 'MATTERS_ARISING' else 'OPEN_ACTIONS' end
      from it, agenda_item i where i.meeting_id = it.id and w.item_id = i.id and i.position in (2, 3);
    update agenda_item_words w set is_carried = true from agenda_item i where w.item_id = i.id and i.position in (4, 6, 9) and i.meeting_id = (
      select m.id from meeting m, it where m.partnership_id = it.partnership_id and m.seen_by = it.seen_by and m.ends_at <= now() order by m.starts_at desc limit 1);

    insert into agenda_proposal (audience_id, meeting_id, title, why, minutes, purpose, proposed_by_id)
      select it.officers_id, it.id, 'A proposed item ' || n.n, 'It has come up three times since the last meeting and nobody leads on it.', 15, 'DISCUSS', n.id from it, newcomer n where n.n <= 3;
    insert into action (audience_id, partnership_id, meeting_id, what, owner_id, agency_id, due_on, recorded_by_id)
      select m.audience_id, m.partnership_id, m.id, 'Agree with the others how this is to be done, and report to the next meeting ' || k,
        case when k % 2 = 0 then n.id end, case when k % 2 = 1 then p.agency_id end, current_date + (k - 3) * 7, it.chair_id
      from it join lateral (
          select id, audience_id, partnership_id, row_number() over (order by starts_at desc) as nth from meeting
          where partnership_id = it.partnership_id and seen_by = it.seen_by and starts_at <= it.starts_at order by starts_at desc limit 5) m on true,
        generate_series(1, ${FULL.actions / 5}) k join newcomer n on n.n = k join person p on p.id = n.id;

    insert into decision (audience_id, partnership_id, meeting_id, text, taken_on, review_on, quorum, seats_present, quorum_missing, ratification, recorded_by_id, recorded_at)
      select l.audience_id, l.partnership_id, l.id, 'What was agreed when the table was not complete ' || k, l.held_on, current_date + 90, 'INQUORATE', 3, 'It needs one more seat.', 'WAITING', it.chair_id, l.ends_at
      from it join lateral (select m.* from meeting m where m.partnership_id = it.partnership_id and m.seen_by = it.seen_by and m.ends_at <= now() order by m.starts_at desc limit 1) l on true, generate_series(1, 2) k;

    create temporary table delivered on commit drop as
      select n, uuidv7() as paper_id, uuidv7() as file_id, i.id as item_id, coalesce(w.audience_id, it.audience_id) as audience_id, coalesce(i.seen_by, 'EVERYBODY') as seen_by
      from it, generate_series(1, 12) n left join agenda_item i on i.meeting_id = (select id from it) and i.position = n + 3 and not i.is_hidden left join agenda_item_words w on w.item_id = i.id;
    insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, claimed_at)
      select d.file_id, d.audience_id, it.organiser_id, 'paper-' || d.n || '.pdf', 'application/pdf', 400000 + d.n, sha256(d.n::text::bytea), now() from it, delivered d;
    insert into paper (id, audience_id, meeting_id, item_id, supplement_to_id, position, title, seen_by, is_late)
      select d.paper_id, d.audience_id, it.id, case when d.n < 12 then d.item_id end, case when d.n = 12 then (select paper_id from delivered where n = 1) end,
        d.n, 'Paper ' || d.n || ' of the meeting', d.seen_by, d.n in (5, 9) from it, delivered d;
    insert into paper_version (audience_id, paper_id, number, file_id, delivered_by_id, circulation_id, circulated_at)
      select d.audience_id, d.paper_id, 1, d.file_id, it.organiser_id, it.request_key, now() - interval '1 day' from it, delivered d;
    insert into paper_request (audience_id, meeting_id, title, due_on, seat_id, paper_audience_id, seen_by, asked_by_id)
      select it.officers_id, it.id, 'Report of the group ' || s.n, it.held_on - 7, s.id, it.audience_id, 'EVERYBODY', it.chair_id from it, place s where s.n <= 3;

    insert into pack (audience_id, person_id, meeting_id, state, parts, parts_done, pages) select own_id, chair_id, id, 'READY', 14, 14, 180 from it;
    insert into pack_file (audience_id, pack_id, size, pages, fingerprint, made_at)
      select it.own_id, k.id, 9000000, 180, app.pack_fingerprint(it.id), now() from it join pack k on k.meeting_id = it.id;
    update pack k set file_id = f.id from pack_file f where f.pack_id = k.id;
    insert into pack_content (file_id, audience_id, kind, thing_id, trouble, first_page)
      select f.id, f.audience_id, c.kind, c.id, c.trouble, case when c.trouble is not null then 90 end from pack_file f, it, lateral (
        select 'MEETING' as kind, it.id, null as trouble union all select 'PLACE', i.id, null from agenda_item i where i.meeting_id = it.id
        union all select 'WORDS', w.item_id, null from agenda_item_words w where w.meeting_id = it.id
        union all select 'PAPER', d.paper_id, case when d.n = 7 then 'ENCRYPTED' end from delivered d) c;
    commit;`);
  await client.query('vacuum analyze');
}
