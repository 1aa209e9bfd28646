import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction } from '@lib/database';
import { FileStore } from '../../files/index.js';
import { meetingForReader, type MeetingForReader } from '../../meetings/index.js';
import { PapersForReader, type PaperForReader } from '../../papers/index.js';

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

  /** As the reader, asked anew every few megabytes: a paper that they cease to see fails the pack, and the next try is without it. */
  contentOf(reader: Caller, { fileId, size }: PaperForReader): AsyncGenerator<Uint8Array> {
    return this.files.content(reader, { id: fileId, size });
  }
}
