import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { FileStore } from '../../files/index.js';
import { meetingForReader, type MeetingForReader } from '../../meetings/index.js';
import { PapersForReader, type PaperForReader } from '../../papers/index.js';

/** In one transaction, so that none is long and few pieces are in memory. */
const PIECES_AT_ONCE = 4;

/** All that a reader's pack of a meeting is made from, as it is for them at this moment. */
export interface Material {
  readonly meetingId: string;
  readonly meeting: MeetingForReader;
  readonly papers: readonly PaperForReader[];
  readonly reader: string;
  readonly fingerprint: string;
}

/** Reads as whoever has entered. What the row rules leave out is not in it, and nothing else is left out. */
@Injectable()
export class PackMaterial {
  constructor(
    private readonly work: UnitOfWork,
    private readonly papers: PapersForReader,
    private readonly files: FileStore,
  ) {}

  /** Call inside a transaction. Null when they do not see the meeting. */
  async of(meetingId: string): Promise<Material | null> {
    // All that follows is of one moment: what changes meanwhile shows as newer than this.
    const [{ fingerprint } = { fingerprint: '' }] = await transaction().query<{ fingerprint: string }[]>(
      'select app.pack_fingerprint($1) as fingerprint',
      [meetingId],
    );
    const meeting = await meetingForReader(meetingId);
    if (!meeting) return null;
    const papers = await this.papers.of(meetingId);
    const [person] = await transaction().query<{ name: string }[]>(
      'select name from person where id = app.person_id()',
    );
    return { meetingId, meeting, papers, reader: person?.name ?? '', fingerprint };
  }

  /** A few pieces at a time, each time as the reader anew: a paper that they cease to see fails the pack, and the next try is without it. */
  async *contentOf(reader: Caller, { fileId, size }: PaperForReader): AsyncGenerator<Uint8Array> {
    let read = 0;
    for (let position = 0; read < size; position += PIECES_AT_ONCE) {
      const pieces = await this.work.as(reader, async () => {
        const found: Buffer[] = [];
        for (let left = size - read; left > 0 && found.length < PIECES_AT_ONCE; left -= found.at(-1)!.length) {
          const piece = await this.files.piece(fileId, position + found.length);
          if (!piece) throw new Error('A paper ceased to be there while a pack was made of it.');
          found.push(piece);
        }
        return found;
      });
      for (const piece of pieces) {
        read += piece.length;
        yield piece;
      }
    }
  }
}
