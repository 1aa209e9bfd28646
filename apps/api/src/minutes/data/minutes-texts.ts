import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { Minutes } from '../domain/minutes.js';
import type { Merged } from '../domain/shared-text.js';

export interface TextToWrite {
  readonly id: string;
  readonly minutesId: string;
  readonly state: Buffer;
  readonly sequence: number;
  readonly writers: Readonly<Record<string, { readonly name: string; readonly at: string }>>;
}

const COLUMNS = 'id, minutes_id as "minutesId", state, sequence, writers';

/** The texts of minutes while they are drafted, with what those who write them share. */
@Injectable()
export class MinutesTexts {
  /** One for the meeting as a whole, and one for each item that has none yet. */
  async beginMissing({ id, audienceId, meetingId }: Minutes): Promise<void> {
    await transaction().query(
      `insert into minutes_text (audience_id, minutes_id, meeting_id, item_id, is_opening, title, content)
       select $2, $1, $3, w.item_id, w.item_id is null, w.title, '{"type":"doc","content":[]}'
       from (select null::uuid as item_id, 'The meeting as a whole' as title
         union all select i.item_id, i.title from agenda_item_words i where i.meeting_id = $3) w
       where not exists (select from minutes_text t where t.minutes_id = $1
         and (t.item_id = w.item_id or (w.item_id is null and t.is_opening)))`,
      [id, audienceId, meetingId],
    );
  }

  async get(id: string): Promise<TextToWrite> {
    const [text] = await transaction().query<TextToWrite[]>(`select ${COLUMNS} from minutes_text where id = $1`, [id]);
    if (!text) throw new NotFound();
    return text;
  }

  /** For writing: of two who write one text, the second waits. */
  async take(id: string): Promise<TextToWrite> {
    const [text] = await transaction().query<TextToWrite[]>(
      `select ${COLUMNS} from minutes_text where id = $1 for update`,
      [id],
    );
    if (!text) throw new NotFound();
    return text;
  }

  /** Keeps it, and tells open pages that it was written; no fact is made of each word. */
  async write(text: TextToWrite, { state, content }: Merged, by: { personId: string; now: Date }): Promise<void> {
    await transaction().query(
      `update minutes_text set state = $2, content = $3, sequence = sequence + 1,
         writers = writers || jsonb_build_object($4::text, jsonb_build_object('name', p.name, 'at', $5::text))
       from person p where minutes_text.id = $1 and p.id = $4::uuid`,
      [text.id, state, JSON.stringify(content), by.personId, by.now.toISOString()],
    );
    await transaction().query(
      `select pg_notify('roundtable', json_build_object('name', 'MinutesWritten', 'partnershipId', m.partnership_id, 'subjectId', $1::uuid)::text)
       from minutes m where m.id = $2`,
      [text.id, text.minutesId],
    );
  }
}
