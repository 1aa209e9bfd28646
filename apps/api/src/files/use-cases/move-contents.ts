import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { thePublic, type Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { NotFound } from '@lib/kernel';
import { Log } from '../../platform/log.js';
import { FileStore } from '../data/file-store.js';
import { NamedContents } from '../data/named-contents.js';
import { hashOfFile } from '../data/reception.js';

const MOST = 100;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Moves what is in the database to the store, file by file, until nothing is. Each can be read all the while.
 * Runs in the worker; what it begins and does not end is begun again.
 */
@Every(10 * 60)
@Injectable()
export class MoveContents implements Chore {
  /** What was said once is not said every ten minutes. */
  private readonly damaged = new Set<string>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly contents: NamedContents,
    private readonly log: Log,
  ) {}

  async execute(): Promise<void> {
    for (let beyond = BEFORE_ALL; ;) {
      const ids = await this.work.asAnybody(thePublic, () =>
        transaction().query<{ id: string }[]>('select id from app.files_in_database($1, $2)', [beyond, MOST]),
      );
      for (const { id } of ids) if (!this.damaged.has(id)) await this.move(id);
      if (ids.length < MOST) return;
      beyond = ids.at(-1)!.id;
    }
  }

  private async move(fileId: string): Promise<void> {
    const reader: Caller = { kind: 'file', fileId, purpose: 'move its content' };
    const file = await this.work.as(reader, () => this.files.find(fileId));
    if (!file) return;
    try {
      await this.files.lent(this.files.wholeContent(reader, file), async (path) => {
        const content = { path, hash: await hashOfFile(path), size: (await stat(path)).size };
        await this.contents.keep(reader, content, () => this.note(fileId, content.hash));
      });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      this.damaged.add(fileId);
      this.log.fault(new Error(`The content of file ${fileId} is not whole in the database, and stays there.`));
    }
  }

  private async note(fileId: string, hash: Buffer): Promise<void> {
    const [, moved] = await transaction().query<[unknown[], number]>(
      `update stored_file set content_place = 'STORE' where id = $1 and content_hash = $2 and content_place = 'DATABASE'`,
      [fileId, hash],
    );
    if (moved > 0) await transaction().query('delete from stored_file_chunk where file_id = $1', [fileId]);
    // Another than was received. Or it is gone, or somebody else was first, of which nobody need hear.
    else if (await this.isHere(fileId)) throw new NotFound();
  }

  private async isHere(fileId: string): Promise<boolean> {
    const rows = await transaction().query<unknown[]>(
      `select from stored_file where id = $1 and content_place = 'DATABASE'`,
      [fileId],
    );
    return rows.length > 0;
  }
}
