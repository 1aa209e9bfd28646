import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { attendanceOf, quorumLines, type Held } from '../domain/attended.js';
import type { Minutes } from '../domain/minutes.js';
import type { ItemOfMeeting, Material, OfPart, TextOfMinutes } from '../domain/freeze.js';

const ITEMS = `select i.id, i.position, i.is_hidden as "isHidden", w.audience_id as "audienceId", w.title
  from agenda_item i join agenda_item_words w on w.item_id = i.id where i.meeting_id = $1 order by i.is_hidden, w.audience_id, i.position`;

const OPEN_ITEMS_IN_ORDER = (one: ItemOfMeeting, other: ItemOfMeeting): number =>
  Number(one.isHidden) - Number(other.isHidden) ||
  (one.isHidden ? one.audienceId - other.audienceId : 0) ||
  one.position - other.position;

const TEXTS = `select id, item_id as "itemId", is_opening as "isOpening", title, content from minutes_text where minutes_id = $1 order by id`;

const ACTIONS = `select a.id, a.item_id as "itemId", a.audience_id as "audienceId",
    a.what || coalesce(' (' || nullif(concat_ws(', ', o.name, g.name, 'by ' || to_char(a.due_on, 'FMDD FMMonth YYYY')), '') || ')', '') as words
  from action a left join person o on o.id = a.owner_id left join agency g on g.id = a.agency_id
  where a.meeting_id = $1 order by a.recorded_at, a.id`;

const DECISIONS = `select d.id, d.item_id as "itemId", d.audience_id as "audienceId",
    d.number || ': ' || d.text || case when d.dissent = '' then '' else ' Did not agree: ' || d.dissent end
      || case d.quorum when 'INQUORATE' then ' Taken without a quorum, to be ratified.' else '' end as words
  from decision d where d.meeting_id = $1 order by d.recorded_at, d.id`;

const DECLARATIONS = `select i.id, i.item_id as "itemId", i.audience_id as "audienceId",
    i.name || ': ' || rtrim(i.nature, '.') || '.' || case i.outcome when 'STEPS_OUT' then ' They stepped out for this item.'
      when 'STAYS' then ' They stayed, and did not vote.' else '' end as words
  from interest_declaration i where i.meeting_id = $1 and i.withdrawn_at is null order by i.declared_at, i.id`;

const HELD = `select s.opened_at as "openedAt", s.closed_at as "closedAt", m.time_zone as "timeZone", s.rule, coalesce(p.people, '[]') as people
  from sitting s join meeting m on m.id = s.meeting_id
  left join lateral (select json_agg(json_build_object('name', a.name, 'agencyId', a.agency_id, 'agency', g.name, 'sector', g.sector,
      'capacity', a.capacity, 'state', a.state, 'offices', a.offices, 'spells', coalesce(
        (select json_agg(json_build_object('cameAt', l.came_at, 'leftAt', l.left_at) order by l.came_at) from attendance_spell l where l.attendance_id = a.id), '[]'))
      order by array_position(array['PRESENT', 'APOLOGIES', 'ABSENT'], a.state),
        array_position(array['REPRESENTATIVE', 'DEPUTY', 'OFFICER', 'OBSERVER', 'GUEST'], a.capacity), lower(coalesce(g.name, '')), a.name, a.id) as people
    from attendance a left join agency g on g.id = a.agency_id where a.meeting_id = s.meeting_id) p on true
  where s.meeting_id = $1`;

type HeldRow = Omit<Held, 'openedAt' | 'closedAt'> & { readonly openedAt: Date; readonly closedAt: Date | null };

/** Gathers what the minutes of a meeting are made of, as the one who circulates them sees it. */
@Injectable()
export class MinutesMaterial {
  async of({ id, meetingId, audienceId }: Minutes): Promise<Material> {
    const [head] = await transaction().query<
      (Material['meeting'] & { partnership: string; wholeAudienceId: number })[]
    >(
      `select m.id, m.audience_id as "wholeAudienceId", m.title, m.held_on::text as "heldOn", to_char(m.starts_time, 'HH24:MI') as "startsTime",
         to_char(m.ends_time, 'HH24:MI') as "endsTime", m.place, p.name as partnership
       from meeting m join partnership p on p.id = m.partnership_id where m.id = $1`,
      [meetingId],
    );
    const { partnership, wholeAudienceId, ...meeting } = head!;
    const items = await transaction().query<ItemOfMeeting[]>(ITEMS, [meetingId]);
    const held = await this.held(meetingId);
    return {
      partnership,
      meeting,
      wholeAudienceId,
      officersAudienceId: audienceId,
      items: items.toSorted(OPEN_ITEMS_IN_ORDER),
      texts: await transaction().query<TextOfMinutes[]>(TEXTS, [id]),
      attendance: held ? attendanceOf(held) : [],
      quorum: held ? quorumLines(held) : [],
      declarations: await transaction().query<OfPart[]>(DECLARATIONS, [meetingId]),
      decisions: await transaction().query<OfPart[]>(DECISIONS, [meetingId]),
      actions: await transaction().query<OfPart[]>(ACTIONS, [meetingId]),
    };
  }

  /** Null of a meeting that nobody opened. */
  private async held(meetingId: string): Promise<Held | null> {
    const [row] = await transaction().query<HeldRow[]>(HELD, [meetingId]);
    if (!row) return null;
    return { ...row, openedAt: row.openedAt.toISOString(), closedAt: row.closedAt?.toISOString() ?? null };
  }

  /** How whoever has entered is called now. */
  async nameOf(personId: string): Promise<string> {
    const [row] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [personId]);
    return row?.name ?? '';
  }
}
