import { createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { NotFound } from '@lib/kernel';
import type { ByteRange } from '../domain/byte-range.js';
import { isHandedOut, type ScanState } from '../domain/scan-state.js';
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

const PIECE = 256 * 1024;
const PIECES_AT_ONCE = 32;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Files in the database, in pieces. Call inside a transaction where nobody is named: the row rules decide what there is. */
@Injectable()
export class FileStore {
  constructor(private readonly work: UnitOfWork) {}

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

  /** Begins to keep a file for its uploader alone; `fill` is what it becomes whole by. */
  async add(personId: string, { id, name, mediaType, size, contentHash, scanState }: NewFile): Promise<void> {
    await transaction().query(
      `insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, scan_state)
       select $1, id, $2, $3, $4, $5, $6, $7 from audience where person_id = $2 and kind = 'SELF'`,
      [id, personId, name, mediaType, size, contentHash, scanState],
    );
  }

  /** Some pieces in a transaction, so that none is long; what breaks off before the end is claimed by nobody. */
  async fill(uploader: Caller, { id, size }: Pick<StoredFile, 'id' | 'size'>, path: string): Promise<void> {
    const content = await open(path);
    try {
      for (let position = 0; position * PIECE < size; position += PIECES_AT_ONCE)
        await this.work.as(uploader, async () => {
          for (let next = position; next < position + PIECES_AT_ONCE && next * PIECE < size; next += 1)
            await transaction().query(
              `insert into stored_file_chunk (file_id, audience_id, position, content)
               select id, audience_id, $2, $3 from stored_file where id = $1`,
              [id, next, await pieceOf(content, next * PIECE, Math.min(PIECE, size - next * PIECE))],
            );
        });
    } finally {
      await content.close();
    }
  }

  /** A file of this uploader that is there to its last piece. */
  async findWhole(id: string, uploaderId: string): Promise<StoredFile | null> {
    const rows = await transaction().query<unknown[]>(
      `select from stored_file f where f.id = $1 and f.uploaded_by_id = $2
         and (select count(*) from stored_file_chunk c where c.file_id = f.id) = ceil(f.size / $3::numeric)`,
      [id, uploaderId, PIECE],
    );
    return rows.length > 0 ? this.find(id) : null;
  }

  async remove(id: string): Promise<void> {
    await transaction().query('select app.remove_file($1)', [id]);
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

  /** One piece of the content, the first at 0; null when there is none, or it is not shared with whoever asks any more. */
  async piece(id: string, position: number): Promise<Buffer | null> {
    const [row] = await transaction().query<{ content: Buffer }[]>(
      'select content from stored_file_chunk where file_id = $1 and position = $2',
      [id, position],
    );
    return row?.content ?? null;
  }

  /** Each piece is read as its reader anew: whoever loses the right meanwhile does not get the rest, and no connection waits for a slow one. */
  async *content(
    reader: Caller,
    file: Pick<StoredFile, 'id' | 'size' | 'scanState'>,
    range: ByteRange = { from: 0, to: file.size - 1 },
  ): AsyncGenerator<Buffer> {
    if (!isHandedOut(file.scanState)) throw new NotFound();
    yield* this.pieces(reader, file.id, range);
  }

  /** For the scanner alone: whether anybody may have it is what is to be found out. */
  contentToScan(reader: Caller, { id, size }: Pick<StoredFile, 'id' | 'size'>): AsyncGenerator<Buffer> {
    return this.pieces(reader, id, { from: 0, to: size - 1 });
  }

  private async *pieces(reader: Caller, id: string, { from, to }: ByteRange): AsyncGenerator<Buffer> {
    for (let at = from; at <= to;) {
      const position = Math.floor(at / PIECE);
      const piece = await this.work.asAnybody(reader, () => this.piece(id, position));
      if (!piece) throw new NotFound();
      const part = piece.subarray(at - position * PIECE, to + 1 - position * PIECE);
      if (part.length === 0) throw new NotFound();
      at += part.length;
      yield part;
    }
  }

  /** Puts the content where a program of its own can read it, for as long as `use` takes. */
  lent<T>(reader: Caller, file: StoredFile, use: (path: string) => Promise<T>): Promise<T> {
    return withFolder(async (folder) => {
      const path = join(folder, 'content');
      await pipeline(Readable.from(this.content(reader, file)), createWriteStream(path, { mode: 0o600 }));
      return use(path);
    });
  }
}

async function pieceOf(content: FileHandle, from: number, length: number): Promise<Buffer> {
  const piece = Buffer.alloc(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await content.read(piece, at, length - at, from + at);
    if (bytesRead === 0) throw new Error('An upload is shorter than what was received of it.');
    at += bytesRead;
  }
  return piece;
}
