import { Injectable } from '@nestjs/common';
import type { Actor, Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { NewContent } from './content-drive.js';
import { Contents } from './contents.js';

/** Somebody else's last file of the same content went in just this moment: so often is not by chance. */
const TRIES = 5;

/**
 * Brings contents and the rows that name them together. A content is in the store before its row is there, and noted before
 * that: whatever breaks off in between, the worker finds it and removes it.
 */
@Injectable()
export class NamedContents {
  constructor(
    private readonly work: UnitOfWork,
    private readonly contents: Contents,
  ) {}

  /** `name` writes the row, in a transaction of this caller's in which nobody removes the content. */
  async keep(caller: Caller, content: NewContent, name: (actor: Actor) => Promise<void>): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      await this.work.asAnybody(caller, () => transaction().query('select app.note_loose_content($1)', [content.hash]));
      await this.contents.put(content);
      if (await this.work.asAnybody(caller, (actor) => this.nameHeld(content, () => name(actor)))) return;
    }
    throw new Error('A content was removed each time that it was kept.');
  }

  private async nameHeld({ hash }: NewContent, name: () => Promise<void>): Promise<boolean> {
    await transaction().query('select app.hold_content($1)', [hash]);
    // It was there already, and was removed before we held it.
    if (!(await this.contents.has(hash))) return false;
    await name();
    return true;
  }
}
