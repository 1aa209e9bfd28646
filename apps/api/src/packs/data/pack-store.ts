import { open } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { newId } from '@lib/kernel';

export interface KeptPack {
  readonly fileId: string;
  readonly size: number;
  readonly title: string;
  readonly heldOn: string;
}

/** What a pack holds, by which its reader keeps or loses it. */
export interface Held {
  readonly kind: 'MEETING' | 'PLACE' | 'WORDS' | 'PAPER' | 'ACTION';
  readonly thingId: string;
  readonly trouble?: string | null;
  readonly firstPage?: number;
}

export interface MadePack {
  readonly packId: string;
  readonly size: number;
  readonly pages: number;
  readonly fingerprint: string;
  readonly madeAt: Date;
  readonly content: readonly Held[];
}

const PIECE = 256 * 1024;
/** In one transaction, so that none is long. */
const PIECES_AT_ONCE = 8;
/** A week, and so many for each person; the page says the same of the week. */
const KEPT = { days: 7, packs: 10 };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Packs in the database, in pieces. The row rules ask of each piece whether its reader may still see all that is inside. */
@Injectable()
export class PackStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps what lies at a path; nobody sees it until the pack names the file that is answered. */
  async keep(reader: Caller, made: MadePack, path: string): Promise<string> {
    const fileId = newId();
    const handle = await open(path);
    try {
      await this.work.as(reader, () => this.addFile(fileId, made));
      const pieces = Math.ceil(made.size / PIECE);
      for (let first = 0; first < pieces; first += PIECES_AT_ONCE) {
        await this.work.as(reader, async () => {
          for (let position = first; position < Math.min(first + PIECES_AT_ONCE, pieces); position += 1) {
            const length = Math.min(PIECE, made.size - position * PIECE);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position * PIECE);
            if (bytesRead !== length) throw new Error('A pack is shorter than it was.');
            await transaction().query(
              `insert into pack_piece (file_id, audience_id, position, content) select $1, audience_id, $3, $4 from pack where id = $2`,
              [fileId, made.packId, position, buffer],
            );
          }
        });
      }
    } finally {
      await handle.close();
    }
    return fileId;
  }

  /** Call inside a transaction. Null when there is none, or somebody else's, or not for its reader any more. */
  async find(packId: string): Promise<KeptPack | null> {
    if (!UUID.test(packId)) return null;
    const [found] = await transaction().query<KeptPack[]>(
      `select f.id as "fileId", f.size, m.title, m.held_on::text as "heldOn"
       from pack p join pack_file f on f.id = p.file_id join meeting m on m.id = p.meeting_id where p.id = $1`,
      [packId],
    );
    return found ?? null;
  }

  /** Call inside a transaction. Null when it is not for its reader any more. */
  async piece(fileId: string, position: number): Promise<Buffer | null> {
    const [row] = await transaction().query<{ content: Buffer }[]>(
      'select content from pack_piece where file_id = $1 and position = $2',
      [fileId, position],
    );
    return row?.content ?? null;
  }

  /** Call inside a transaction of the worker: removes one, whoever may read it. */
  async forget(fileId: string): Promise<void> {
    await transaction().query('select app.forget_pack_file($1)', [fileId]);
  }

  /** Call inside a transaction of the worker: removes what is too old, was replaced, or is too much for one person. */
  async forgetOld(): Promise<void> {
    await transaction().query('select app.forget_packs(make_interval(days => $1), $2)', [KEPT.days, KEPT.packs]);
  }

  private async addFile(fileId: string, made: MadePack): Promise<void> {
    const { packId, size, pages, fingerprint, madeAt, content } = made;
    await transaction().query(
      `insert into pack_file (id, audience_id, pack_id, size, pages, fingerprint, made_at)
       select $1, audience_id, id, $3, $4, $5, $6 from pack where id = $2`,
      [fileId, packId, size, pages, fingerprint, madeAt],
    );
    await transaction().query(
      `insert into pack_content (file_id, audience_id, kind, thing_id, trouble, first_page)
       select $1, p.audience_id, c.kind, c."thingId", c.trouble, c."firstPage"
       from pack p, jsonb_to_recordset($3::jsonb) as c (kind text, "thingId" uuid, trouble text, "firstPage" int) where p.id = $2`,
      [fileId, packId, JSON.stringify(content)],
    );
  }
}
