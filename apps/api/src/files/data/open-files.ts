import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hashOf, Secrets } from '@lib/access';
import { transaction } from '@lib/database';
import type { NewFile } from './file-store.js';

/** What whoever sent a file with an open form is told of it. */
export interface OpenFile {
  readonly name: string;
  readonly size: number;
  /** Whoever has it may send the form with the file, and do nothing else. */
  readonly token: string;
}

/** Files that wait for the form which they came with. Nobody reads them; a secret of ours names each. */
@Injectable()
export class OpenFiles {
  constructor(private readonly secrets: Secrets) {}

  tokenOf(id: string): string {
    return `${id}.${this.secrets.linkToken('open-file', id)}`;
  }

  /** The id of the file that a token names; null when it is none of ours. */
  idIn(token: string): string | null {
    const [, id] = /^([0-9a-f-]{36})\./.exec(token) ?? [];
    return id && timingSafeEqual(hashOf(token), hashOf(this.tokenOf(id))) ? id : null;
  }

  /** What tells its content from another's; null when it is gone. */
  async hashOf(id: string): Promise<string | null> {
    const [row] = await transaction().query<{ hash: string | null }[]>('select app.open_file_hash($1) as hash', [id]);
    return row?.hash ?? null;
  }

  /** Its content is in the store, and held there: see `NamedContents`. */
  async add({ id, name, mediaType, size, contentHash, scanState }: NewFile): Promise<void> {
    await transaction().query('select app.keep_open_file($1, $2, $3, $4, $5, $6)', [
      id,
      name,
      mediaType,
      size,
      contentHash,
      scanState,
    ]);
  }
}
