import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { newId, NotFound } from '@lib/kernel';
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

export interface NewFile extends Omit<StoredFile, 'id'> {
  readonly contentHash: Buffer;
}

const PIECE = 256 * 1024;
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

  /** Keeps a file for its uploader alone. */
  async add(
    personId: string,
    { name, mediaType, size, contentHash, scanState }: NewFile,
    content: Buffer,
  ): Promise<StoredFile> {
    const id = newId();
    const [row] = await transaction().query<{ audience: number }[]>(
      `insert into stored_file (id, audience_id, uploaded_by_id, name, media_type, size, content_hash, scan_state)
       select $1, id, $2, $3, $4, $5, $6, $7 from audience where person_id = $2 and kind = 'SELF' returning audience_id as audience`,
      [id, personId, name, mediaType, size, contentHash, scanState],
    );
    for (let position = 0; position * PIECE < size; position += 1) {
      await transaction().query(
        'insert into stored_file_chunk (file_id, audience_id, position, content) values ($1, $2, $3, $4)',
        [id, row?.audience, position, content.subarray(position * PIECE, (position + 1) * PIECE)],
      );
    }
    return { id, name, mediaType, size, scanState };
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
  async *content(reader: Caller, file: Pick<StoredFile, 'id' | 'size' | 'scanState'>): AsyncGenerator<Buffer> {
    if (!isHandedOut(file.scanState)) throw new NotFound();
    yield* this.contentToScan(reader, file);
  }

  /** For the scanner alone: whether anybody may have it is what is to be found out. */
  async *contentToScan(reader: Caller, { id, size }: Pick<StoredFile, 'id' | 'size'>): AsyncGenerator<Buffer> {
    let read = 0;
    for (let position = 0; read < size; position += 1) {
      const piece = await this.work.as(reader, () => this.piece(id, position));
      if (!piece) throw new NotFound();
      read += piece.length;
      yield piece;
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
