import { Injectable } from '@nestjs/common';
import { thePublic, type Caller } from '@lib/access';
import { record, transaction, UnitOfWork } from '@lib/database';
import { Every, type Chore } from '@lib/events';
import { FileStore } from '../data/file-store.js';
import { FileScans } from '../data/file-scans.js';
import { Scanner } from '../data/scanner.js';
import { FileFoundInfected } from '../file.events.js';

const MOST = 100;

/**
 * Uploads are scanned as they come in; this scans those that came while the scanner was away, or before there was one.
 * Runs in the worker. What it begins and does not end waits for the next time.
 */
@Every(20)
@Injectable()
export class ScanFiles implements Chore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly scans: FileScans,
    private readonly scanner: Scanner,
  ) {}

  async execute(): Promise<void> {
    await this.work.asAnybody(thePublic, () =>
      transaction().query('select app.scan_what_was_not($1)', [this.scanner.isThere]),
    );
    if (!this.scanner.isThere) return;
    for (;;) {
      const waiting = await this.work.asAnybody(thePublic, () => this.scans.waiting(MOST));
      for (const fileId of waiting) if (!(await this.scan(fileId))) return;
      if (waiting.length < MOST) return;
    }
  }

  /** False when the scanner is away. */
  private async scan(fileId: string): Promise<boolean> {
    const reader: Caller = { kind: 'file', fileId, purpose: 'scan it for malware' };
    const file = await this.work.as(reader, () => this.files.find(fileId));
    if (!file) return true;
    const state = await this.scanner.look(() => this.files.wholeContent(reader, file));
    if (state === 'WAITING') return false;
    await this.work.as(reader, async () => {
      const uploadedById = await this.scans.note(fileId, state);
      if (state === 'INFECTED' && uploadedById) record(new FileFoundInfected(fileId, uploadedById));
    });
    return true;
  }
}
