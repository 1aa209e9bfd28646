import { Injectable } from '@nestjs/common';
import { Conflict } from '@lib/kernel';
import { transaction } from '@lib/database';
import type { AgendaItem } from '../domain/agenda.js';
import type { PlacedItem } from '../domain/placing.js';

/** The agenda of a meeting, whole. Those who build it are officers, and officers belong to every part of a meeting. */
@Injectable()
export class AgendaRepository {
  of(meetingId: string): Promise<PlacedItem[]> {
    return transaction().query<PlacedItem[]>(
      `select e.id, e.position, e.audience_id as "audienceId", e.words_audience_id as "wordsAudienceId", e.heading, e.title, e.presenter, e.minutes,
         e.purpose, e.notes, e.content, e.seen_by as "seenBy", e.is_hidden as "isHidden", e.marking, e.handling, e.is_carried as "isCarried",
         case when e.seen_by = 'NAMED' then array(select n.seat_id::text from audience_seat n where n.audience_id = e.words_audience_id order by 1) else '{}' end as "seatIds"
       from agenda_entry e where e.meeting_id = $1 and not e.is_closed order by e.is_hidden, e.audience_id, e.position`,
      [meetingId],
    );
  }

  /** Takes the agenda for a change; whoever else changes it at this moment waits, and is told. */
  async take(meetingId: string, version: number): Promise<void> {
    const [, taken] = await transaction().query<[unknown[], number]>(
      'update agenda set version = version + 1 where meeting_id = $1 and version = $2',
      [meetingId, version],
    );
    if (taken !== 1) throw new Conflict('agenda');
  }

  /** Takes it as it stands, to add to it. */
  async takeAsItIs(meetingId: string): Promise<void> {
    await transaction().query('update agenda set version = version + 1 where meeting_id = $1', [meetingId]);
  }

  /** The seats that see a meeting, and so can be named. */
  async nameableSeats(meetingId: string): Promise<Set<string>> {
    const rows = await transaction().query<{ id: string }[]>('select id from app.seats_of_meeting($1) id', [meetingId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The audience of a part of those who see a meeting. */
  async audienceOf(meetingId: string, { seenBy, seatIds }: Pick<AgendaItem, 'seenBy' | 'seatIds'>): Promise<number> {
    const [row] = await transaction().query<{ id: number }[]>('select app.part_of_meeting($1, $2, $3) as id', [
      meetingId,
      seenBy === 'EVERYBODY' ? 'WHOLE' : seenBy,
      seenBy === 'NAMED' ? seatIds : [],
    ]);
    return Number(row?.id);
  }

  /** For whom the words of an item are; null when the meeting has no such item. */
  async audienceOfWords(meetingId: string, itemId: string): Promise<number | null> {
    const [row] = await transaction().query<{ audienceId: number }[]>(
      'select audience_id as "audienceId" from agenda_item_words where meeting_id = $1 and item_id = $2',
      [meetingId, itemId],
    );
    return row?.audienceId ?? null;
  }

  /** Makes the same part of each of the meetings. */
  async beginPart(
    meetingIds: readonly string[],
    { seenBy, seatIds }: Pick<AgendaItem, 'seenBy' | 'seatIds'>,
  ): Promise<void> {
    await transaction().query('select app.part_of_meeting(m, $2, $3) from unnest($1::uuid[]) m', [
      meetingIds,
      seenBy === 'EVERYBODY' ? 'WHOLE' : seenBy,
      seenBy === 'NAMED' ? seatIds : [],
    ]);
  }

  /** Gives other meetings, with the same readers and parts, the agenda of one. */
  async copy(meetingId: string, otherIds: readonly string[]): Promise<void> {
    await transaction().query(
      `with made as materialized (select uuidv7() as new_id, o.id as other_id, e.* from agenda_entry e, unnest($2::uuid[]) o (id) where e.meeting_id = $1),
       places as (insert into agenda_item (id, meeting_id, audience_id, position, minutes, heading, seen_by, is_hidden)
         select new_id, other_id, audience_id, position, minutes, heading, seen_by, is_hidden from made)
       insert into agenda_item_words (item_id, meeting_id, audience_id, title, presenter, purpose, notes, content, marking, handling)
       select new_id, other_id, words_audience_id, title, presenter, purpose, notes, content, marking, handling from made`,
      [meetingId, otherIds],
    );
  }

  /** The parts of a meeting by their audience. */
  async partIds(meetingId: string): Promise<Map<number, string>> {
    const rows = await transaction().query<{ id: string; audienceId: number }[]>(
      'select id, audience_id as "audienceId" from meeting_part where meeting_id = $1',
      [meetingId],
    );
    return new Map(rows.map(({ id, audienceId }) => [audienceId, id]));
  }

  /** What arose at items, in words, by their ids; holds whoever adds to them until we are done. */
  async arisenAt(itemIds: readonly string[]): Promise<Map<string, string>> {
    await transaction().query('select from agenda_item where id = any ($1) for update', [itemIds]);
    await transaction().query('select from agenda_item_words where item_id = any ($1) for update', [itemIds]);
    const rows = await transaction().query<{ itemId: string; words: string }[]>(ARISEN, [itemIds]);
    return new Map(rows.map(({ itemId, words }) => [itemId, words]));
  }

  /** Marks an item for the next meeting; answers for whom its words are, or null when the meeting has no such item. */
  async carry(meetingId: string, itemId: string, isCarried: boolean): Promise<number | null> {
    const [[row]] = await transaction().query<[{ audienceId: number }[], number]>(
      'update agenda_item_words set is_carried = $3 where meeting_id = $1 and item_id = $2 returning audience_id as "audienceId"',
      [meetingId, itemId, isCarried],
    );
    return row?.audienceId ?? null;
  }

  /** Makes the agenda what it is now: items gone are removed, new ones added, the others changed where they stand. */
  async save(meetingId: string, before: readonly PlacedItem[], after: readonly PlacedItem[]): Promise<void> {
    const kept = new Set(after.map(({ id }) => id));
    const known = new Set(before.map(({ id }) => id));
    await transaction().query('delete from agenda_item where id = any ($1)', [
      before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    ]);
    await this.write(
      meetingId,
      after.filter(({ id }) => known.has(id)),
      UPDATE,
    );
    await this.write(
      meetingId,
      after.filter(({ id }) => !known.has(id)),
      INSERT,
    );
  }

  private async write(meetingId: string, items: readonly PlacedItem[], statements: readonly string[]): Promise<void> {
    if (items.length === 0) return;
    for (const statement of statements) await transaction().query(statement, [meetingId, JSON.stringify(items)]);
  }
}

const ROWS = `jsonb_to_recordset($2::jsonb) as r (id uuid, position int, "audienceId" int, "wordsAudienceId" int, heading text, title text, presenter text, minutes int,
  purpose text, notes text, content text, "seenBy" text, "isHidden" boolean, marking text, handling text, "isCarried" boolean)`;

const ARISEN = `select r.item_id as "itemId", string_agg(r.words, ', ' order by r.place) as words from (
    select item_id, 1 as place, 'it was begun' as words from sitting_item where item_id = any ($1)
    union select item_id, 2, 'an interest was declared in it' from interest_declaration where item_id = any ($1)
    union select item_id, 3, 'a decision was recorded' from decision where item_id = any ($1)
    union select item_id, 4, 'an action was recorded' from action where item_id = any ($1)
    union select item_id, 5, 'minutes were written' from minutes_text where item_id = any ($1) and state <> ''
  ) r group by r.item_id`;

const INSERT = [
  `insert into agenda_item (id, meeting_id, audience_id, position, minutes, heading, seen_by, is_hidden)
   select r.id, $1, r."audienceId", r.position, r.minutes, r.heading, r."seenBy", r."isHidden" from ${ROWS}`,
  `insert into agenda_item_words (item_id, meeting_id, audience_id, title, presenter, purpose, notes, content, marking, handling)
   select r.id, $1, r."wordsAudienceId", r.title, r.presenter, r.purpose, r.notes, r.content, r.marking, r.handling from ${ROWS}`,
];

const UPDATE = [
  `update agenda_item i set audience_id = r."audienceId", position = r.position, minutes = r.minutes, heading = r.heading, seen_by = r."seenBy", is_hidden = r."isHidden"
   from ${ROWS} where i.id = r.id and i.meeting_id = $1`,
  `update agenda_item_words w set audience_id = r."wordsAudienceId", title = r.title, presenter = r.presenter, purpose = r.purpose, notes = r.notes,
     content = r.content, marking = r.marking, handling = r.handling
   from ${ROWS} where w.item_id = r.id and w.meeting_id = $1`,
  // What arose from an item goes where the item goes.
  `update action a set audience_id = r."wordsAudienceId" from ${ROWS}
   where a.item_id = r.id and a.meeting_id = $1 and a.audience_id <> r."wordsAudienceId"`,
];
