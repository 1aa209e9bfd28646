import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { record, UnitOfWork } from '@lib/database';
import { takeText, type Taken } from '@lib/file-text';
import { FileStore } from '../data/file-store.js';
import { FileTexts } from '../data/file-texts.js';
import { FILE_KINDS, isPicture } from '../domain/file-kind.js';
import { FileTextTaken } from '../file.events.js';

export interface TextJob {
  readonly fileId: string;
}

/**
 * Takes the words out of a file that something has claimed, for searches to find. A worker that is killed half-way leaves
 * pages that are written again; whatever is wrong with a file is noted with it and stops nothing else.
 */
@Injectable()
export class TakeText {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly texts: FileTexts,
  ) {}

  /** Throws when it is to be tried again; `isLast` when it is not going to be. */
  async execute({ fileId }: TextJob, isLast = false): Promise<void> {
    const reader: Caller = { kind: 'file', fileId, purpose: 'take out its words' };
    const file = await this.work.as(reader, async () =>
      (await this.texts.isWaiting(fileId)) ? this.files.find(fileId) : null,
    );
    const kind = FILE_KINDS.find(({ mediaType }) => mediaType === file?.mediaType);
    if (!file || !kind) return;
    if (isPicture(kind)) return this.keep(reader, fileId, { outcome: 'NO_TEXT', pages: [] });
    const { ending } = kind;
    try {
      const taken = await this.files.lent(this.files.content(reader, file), (path) => takeText(path, ending));
      await this.keep(reader, fileId, taken);
    } catch (error) {
      // What cannot be read after several tries is not tried for ever.
      if (isLast) await this.keep(reader, fileId, { outcome: 'BROKEN', pages: [] }, true);
      throw error;
    }
  }

  /** In short transactions: who moves the file to other readers meanwhile does not wait for a long one. */
  private async keep(
    reader: Caller,
    fileId: string,
    { outcome, pages }: Pick<Taken, 'outcome' | 'pages'>,
    // On another day there may be more time, or what failed may be mended.
    mayDiffer = outcome === 'TOO_SLOW',
  ): Promise<void> {
    await this.work.as(reader, () => this.texts.forget(fileId));
    for (const some of this.texts.inShares(pages)) await this.work.as(reader, () => this.texts.add(fileId, some));
    await this.work.as(reader, async () => {
      const uploadedById = await this.texts.finish(fileId, outcome, pages.length, mayDiffer);
      if (uploadedById) record(new FileTextTaken(fileId, uploadedById));
    });
  }
}
