import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { ByteRange } from '../domain/byte-range.js';
import { isHandedOut, type ScanState } from '../domain/scan-state.js';
import { Contents } from './contents.js';
import { withFolder } from './lending.js';

/** What is known of a file beside its content. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly scanState: ScanState;
}

export interface NewFile extends StoredFile {
  readonly contentHash: Buffer;
}

/** Of those contents that are in the database still. */
const PIECE = 256 * 1024;
/** As long as a reader who loses the right goes on getting what is on its way. */
const ASKED_MS = 2000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where a content goes on from a byte: in the store, or the piece that is in the database. */
interface Going {
  readonly hash: Buffer;
  readonly isInStore: boolean;
  readonly scanState: ScanState;
  readonly piece: Buffer | null;
}

/** The files that there are, and the one door to their contents. Call inside a transaction where nobody is named: the row rules decide what there is. */
@Injectable()
export class FileStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: Contents,
  ) {}

  /** What this person uploaded and nothing has claimed; others of theirs wait until we are done. */
  async unclaimedOf(personId: string): Promise<{ files: number; bytes: number }> {
    await transaction().query(`select pg_advisory_xact_lock(hashtextextended('upload ' || $1, 0))`, [personId]);
    const [row] = await transaction().query<{ files: number; bytes: number }[]>(
      `select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from stored_file
       where uploaded_by_id = $1 and claimed_at is null`,
      [personId],
    );
    return row ?? { files: 0, bytes: 0 };
  }

  /** Keeps a file for its uploader alone. Its content is in the store, and held there: see `NamedContents`. */
  async add(personId: string, { id, name, mediaType, size, contentHash, scanState }: NewFile): Promise<void> {
    await transaction().query(
      `insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, content_place, scan_state)
       select $1, id, $2, $3, $4, $5, $6, 'STORE', $7 from audience where person_id = $2 and kind = 'SELF'`,
      [id, personId, name, mediaType, size, contentHash, scanState],
    );
  }

  /** Null when there is none of this uploader. */
  async findOwn(id: string, uploaderId: string): Promise<StoredFile | null> {
    const rows = await transaction().query<unknown[]>('select from stored_file where id = $1 and uploaded_by_id = $2', [
      id,
      uploaderId,
    ]);
    return rows.length > 0 ? this.find(id) : null;
  }

  /** Null when there is none, or it is not shared with whoever asks. */
  async find(id: string): Promise<StoredFile | null> {
    if (!UUID.test(id)) return null;
    const [found] = await transaction().query<StoredFile[]>(
      `select id, name, media_type as "mediaType", size, scan_state as "scanState" from stored_file where id = $1`,
      [id],
    );
    return found ?? null;
  }

  /**
   * It is asked every few megabytes, and every few seconds, whether it is shared with its reader still: whoever loses the right
   * does not get the rest. Where memory is given, a piece may lie in it, and is gone when the next is asked for.
   */
  content(
    reader: Caller,
    { id, size }: Pick<StoredFile, 'id' | 'size'>,
    range: ByteRange = { from: 0, to: size - 1 },
    memory?: Buffer,
  ): AsyncGenerator<Buffer> {
    return this.read(reader, id, range, isHandedOut, memory);
  }

  /** For the program itself, which scans and moves contents that nobody may have. */
  wholeContent(reader: Caller, { id, size }: Pick<StoredFile, 'id' | 'size'>): AsyncGenerator<Buffer> {
    return this.read(reader, id, { from: 0, to: size - 1 }, () => true);
  }

  private async *read(
    reader: Caller,
    id: string,
    { from, to }: ByteRange,
    isFit: (state: ScanState) => boolean,
    memory?: Buffer,
  ): AsyncGenerator<Buffer> {
    for (let at = from; at <= to;) {
      const going = await this.work.asAnybody(reader, () => this.goingOn(id, at));
      const asked = Date.now();
      if (!going || !isFit(going.scanState)) throw new NotFound();
      const before = at;
      for await (const piece of going.isInStore
        ? this.contents.beginningOf(going.hash, { from: at, to }, memory)
        : partOf(going.piece, at % PIECE, to - at)) {
        at += piece.length;
        yield piece;
        if (Date.now() - asked > ASKED_MS) break;
      }
      if (at === before) throw new NotFound();
    }
  }

  /** In one statement, so that a content that is moved meanwhile is found in the one place or in the other. */
  private async goingOn(id: string, at: number): Promise<Going | null> {
    const [row] = await transaction().query<Going[]>(
      `select f.content_hash as hash, f.content_place = 'STORE' as "isInStore", f.scan_state as "scanState", c.content as piece
       from stored_file f left join stored_file_chunk c on c.file_id = f.id and c.position = $2 and f.content_place = 'DATABASE' where f.id = $1`,
      [id, Math.floor(at / PIECE)],
    );
    return row ?? null;
  }

  /** Puts a content where a program of its own can read it, for as long as `use` takes. */
  lent<T>(content: AsyncIterable<Buffer>, use: (path: string) => Promise<T>): Promise<T> {
    return withFolder(async (folder) => {
      const path = join(folder, 'content');
      await pipeline(content, createWriteStream(path, { mode: 0o600 }));
      return use(path);
    });
  }
}

function* partOf(piece: Buffer | null, from: number, more: number): Generator<Buffer> {
  const part = piece?.subarray(from, from + more + 1);
  if (part?.length) yield part;
}
