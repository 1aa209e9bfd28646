import { Injectable } from '@nestjs/common';
import { insert, isTaken, load, save, transaction } from '@lib/database';
import { NotFound, problem, ProblemError } from '@lib/kernel';
import type { Correction } from '../domain/correction.js';
import type { Frozen } from '../domain/freeze.js';
import type { FrozenMinutes } from '../domain/frozen.js';
import { MinutesDocument, type MinutesVersion } from '../domain/minutes-document.js';

export interface MinutesToRead {
  readonly kind: 'OPEN' | 'RESTRICTED';
  readonly state: 'CIRCULATED' | 'APPROVED';
  readonly content: string;
  readonly sha256: string;
  readonly circulatedAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedByName: string;
  readonly notes: readonly { readonly words: string; readonly writtenByName: string; readonly writtenAt: string }[];
}

/** Circulated minutes, and each version of what they say. */
@Injectable()
export class MinutesDocuments {
  get(id: string): Promise<MinutesDocument> {
    return load(MinutesDocument, id);
  }

  /** For a change: of two who change one document, the second waits. */
  async take(id: string): Promise<MinutesDocument> {
    await transaction().query('select from minutes_document where id = $1 for update', [id]);
    return load(MinutesDocument, id);
  }

  /** For a proposal: whoever approves it waits, or it is approved by now; others who propose do not wait. */
  async hold(id: string): Promise<MinutesDocument> {
    await transaction().query('select from minutes_document where id = $1 for share', [id]);
    return load(MinutesDocument, id);
  }

  async add(document: MinutesDocument, { content, sha256 }: Frozen): Promise<void> {
    try {
      await insert(MinutesDocument, document);
    } catch (error) {
      if (!isTaken(error, 'minutes_document_meeting_id_audience_id_key')) throw error;
      throw new ProblemError(problem('CIRCULATED', 'These minutes are circulated already. Look at them again.'));
    }
    await this.keep(document, { number: 1, content, sha256 }, document.circulatedAt);
  }

  /** The version that stands. */
  async standing({ id, number }: MinutesDocument): Promise<MinutesVersion> {
    const [version] = await transaction().query<MinutesVersion[]>(
      'select number, content, sha256 from minutes_version where document_id = $1 and number = $2',
      [id, number],
    );
    if (!version) throw new NotFound();
    return version;
  }

  async sectionOf(document: MinutesDocument, sectionId: string) {
    const { content } = await this.standing(document);
    const section = (JSON.parse(content) as FrozenMinutes).sections.find(({ id }) => id === sectionId);
    if (!section || section.isRestricted) throw new NotFound();
    return section;
  }

  async correct(document: MinutesDocument, version: MinutesVersion, { id }: Correction, now: Date): Promise<void> {
    await this.keep(document, version, now, id);
    await this.save(document);
  }

  save(document: MinutesDocument): Promise<MinutesDocument> {
    return save(MinutesDocument, document, 'minutes');
  }

  /** Whether the meeting has such an item, as far as whoever has entered sees its words. */
  async hasItem(meetingId: string, itemId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      'select from agenda_item_words where meeting_id = $1 and item_id = $2',
      [meetingId, itemId],
    );
    return rows.length > 0;
  }

  /** What open minutes say of who was there is approved with them, and nobody corrects it any more. */
  async settleAttendance({ meetingId }: MinutesDocument, now: Date): Promise<void> {
    await transaction().query(
      'update sitting set settled_at = $2, version = version + 1 where meeting_id = $1 and closed_at is not null and settled_at is null',
      [meetingId, now],
    );
  }

  async addNote(
    { id, audienceId }: MinutesDocument,
    words: string,
    by: { personId: string; name: string; now: Date },
  ): Promise<void> {
    await transaction().query(
      'insert into minutes_note (audience_id, document_id, words, written_by_id, written_by_name, written_at) values ($1, $2, $3, $4, $5, $6)',
      [audienceId, id, words, by.personId, by.name, by.now],
    );
  }

  /** Null when there is none, or it is hidden. */
  async find(id: string): Promise<MinutesToRead | null> {
    const [row] = await transaction().query<MinutesToRead[]>(
      `select d.kind, d.state, v.content, v.sha256, d.circulated_at as "circulatedAt", d.approved_at as "approvedAt",
         d.approved_by_name as "approvedByName",
         coalesce((select json_agg(json_build_object('words', n.words, 'writtenByName', n.written_by_name, 'writtenAt', n.written_at) order by n.written_at, n.id)
           from minutes_note n where n.document_id = d.id), '[]') as notes
       from minutes_document d join minutes_version v on v.document_id = d.id and v.number = d.number where d.id = $1`,
      [id],
    );
    return row ?? null;
  }

  private async keep(
    { id, audienceId }: MinutesDocument,
    { number, content, sha256 }: MinutesVersion,
    now: Date,
    correctionId: string | null = null,
  ): Promise<void> {
    await transaction().query(
      'insert into minutes_version (audience_id, document_id, number, content, sha256, correction_id, made_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [audienceId, id, number, content, sha256, correctionId, now],
    );
  }
}
