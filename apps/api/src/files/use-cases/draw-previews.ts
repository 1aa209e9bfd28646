import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { drawPages, type Drawn } from '@lib/file-text';
import { FilePreviews } from '../data/file-previews.js';
import { FileStore } from '../data/file-store.js';

export interface PreviewJob {
  readonly fileId: string;
}

/** Draws the first pages of a PDF that something has claimed. Whatever is wrong with a file is noted with it and stops nothing else. */
@Injectable()
export class DrawPreviews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly previews: FilePreviews,
  ) {}

  /** Throws when it is to be tried again; `isLast` when it is not going to be. */
  async execute({ fileId }: PreviewJob, isLast = false): Promise<void> {
    const reader: Caller = { kind: 'file', fileId, purpose: 'draw its first pages' };
    const file = await this.work.as(reader, async () =>
      (await this.previews.isWaiting(fileId)) && !(await this.previews.takeOver(fileId))
        ? this.files.find(fileId)
        : null,
    );
    if (!file) return;
    const keep = ({ outcome, pictures }: Pick<Drawn, 'outcome' | 'pictures'>) =>
      this.work.as(reader, () => this.previews.keep(fileId, outcome, pictures));
    try {
      await keep(await this.files.lent(this.files.content(reader, file), (path) => drawPages(path)));
    } catch (error) {
      // What cannot be read after several tries is not tried for ever.
      if (isLast) await keep({ outcome: 'BROKEN', pictures: [] });
      throw error;
    }
  }
}
