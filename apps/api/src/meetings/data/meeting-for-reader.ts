import { transaction } from '@lib/database';
import type { AgendaContent, AgendaPurpose } from '../domain/agenda.js';
import type { Marking } from '../domain/handling.js';

/** An item that the last meeting carried, or an action that is open. */
export interface CarriedForReader {
  readonly kind: 'MATTER' | 'ACTION';
  readonly id: string;
  readonly what: string;
  /** Whose the action is: a person, an agency, or both. */
  readonly whose: readonly string[];
  /** When the matter was met about, or the action is due. */
  readonly on: string | null;
  readonly marking: Marking | null;
  readonly handling: string | null;
}

export interface AgendaItemForReader {
  readonly id: string;
  /** As pages count it; hidden items are counted apart, and their number is shown to nobody. */
  readonly position: number;
  readonly isHidden: boolean;
  /** Restricted, and not to this reader: of it no more than place, minutes and times is known. */
  readonly isClosed: boolean;
  readonly heading: string;
  readonly minutes: number | null;
  /** HH:MM by the clock on the wall; null when it is not known. */
  readonly startsTime: string | null;
  readonly title: string | null;
  readonly presenter: string | null;
  readonly purpose: AgendaPurpose | null;
  readonly notes: string | null;
  readonly marking: Marking | null;
  readonly handling: string | null;
  /** What writes itself beneath the item; null when the item is closed. */
  readonly content: AgendaContent | null;
  readonly carried: readonly CarriedForReader[];
}

/** As the page of the meeting has them, and as many. */
const CARRIED = `case e.content
  when 'MATTERS_ARISING' then coalesce((
    select json_agg(json_build_object('kind', 'MATTER', 'id', c.id, 'what', c.title, 'whose', '[]'::json, 'on', h.held_on, 'marking', c.marking, 'handling', c.handling)
      order by c.is_hidden, c.audience_id, c.position) from last_held h join agenda_entry c on c.meeting_id = h.held_id and c.is_carried where h.meeting_id = m.id), '[]')
  when 'OPEN_ACTIONS' then coalesce((
    select json_agg(json_build_object('kind', 'ACTION', 'id', a.id, 'what', a.what, 'whose', a.whose, 'on', a.due_on, 'marking', a.marking, 'handling', a.handling)
      order by a.sorted_on, a.id)
    from (select a.id, a.what, a.due_on, a.sorted_on, i.marking, i.handling, array_remove(array[o.name, g.name], null) as whose
      from action a left join person o on o.id = a.owner_id left join agency g on g.id = a.agency_id left join agenda_entry i on i.id = a.item_id
      where a.partnership_id = m.partnership_id and a.state <> 'CLOSED' order by a.sorted_on, a.id limit 100) a), '[]') else '[]' end`;

export interface MeetingForReader {
  readonly title: string;
  readonly partnershipName: string;
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
  readonly place: string;
  readonly agenda: readonly AgendaItemForReader[];
}

/** A meeting with its whole agenda as whoever has entered sees it, for what is read within our walls; null when they do not see it. */
export async function meetingForReader(meetingId: string): Promise<MeetingForReader | null> {
  const [row] = await transaction().query<MeetingForReader[]>(
    `select m.title, coalesce(p.name, '') as "partnershipName", m.held_on::text as "heldOn", to_char(m.starts_time, 'HH24:MI') as "startsTime",
       to_char(m.ends_time, 'HH24:MI') as "endsTime", m.time_zone as "timeZone", m.place,
       coalesce((select json_agg(json_build_object('id', e.id, 'position', e.position, 'isHidden', e.is_hidden, 'isClosed', e.is_closed,
           'heading', e.heading, 'minutes', e.minutes, 'startsTime', to_char(e.starts_time, 'HH24:MI'), 'title', e.title, 'presenter', e.presenter,
           'purpose', e.purpose, 'notes', e.notes, 'marking', e.marking, 'handling', e.handling, 'content', e.content, 'carried', ${CARRIED})
         order by e.is_hidden, array_position(array['EVERYBODY', 'STATUTORY', 'NAMED', 'OFFICERS'], case when e.is_hidden then e.seen_by else 'EVERYBODY' end), e.audience_id, e.position)
         from agenda_entry e where e.meeting_id = m.id), '[]') as agenda
     from meeting m left join partnership p on p.id = m.partnership_id where m.id = $1`,
    [meetingId],
  );
  return row ?? null;
}
