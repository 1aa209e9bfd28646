import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { newId, ProblemError, RateLimited, problem } from '@lib/kernel';
import { Accounts } from '../../people/index.js';
import { FileStore, type StoredFile } from '../data/file-store.js';
import { NamedContents } from '../data/named-contents.js';
import { receive, type Received } from '../data/reception.js';
import { Scanner } from '../data/scanner.js';
import { Turns } from '../data/turns.js';
import { kindOf } from '../domain/file-kind.js';
import { infected } from '../domain/scan-state.js';

const TRIES = { most: 60, minutes: 60 };
/** What somebody may have uploaded and not used. */
const UNCLAIMED = { files: 20, timesTheLargest: 5 };
/** Begun and not ended. */
const UNFINISHED = 10;

/** Keeps what somebody uploaded, for themselves alone until a thing claims it. */
@Injectable()
export class KeepUpload {
  /** Of those that are whole few are looked at at a time. */
  private readonly turns = new Turns(2);

  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly files: FileStore,
    private readonly contents: NamedContents,
    private readonly scanner: Scanner,
    private readonly config: Config,
  ) {}

  /** Before anything is received: answers who they are, or refuses. */
  admit(caller: Caller): Promise<string> {
    return this.work.as(caller, async ({ personId }) => {
      const wait = await this.accounts.countTry(TRIES.most, TRIES.minutes, 'upload', String(personId));
      if (wait > 0) throw new RateLimited(wait);
      await this.refuseBeyondQuota(String(personId), 1);
      return String(personId);
    });
  }

  /** Who is asking; refuses whoever is nobody. */
  whoIs(caller: Caller): Promise<string> {
    return this.work.as(caller, ({ personId }) => Promise.resolve(String(personId)));
  }

  /** The file that this upload of theirs became; null when it did not. */
  keptAs(caller: Caller, id: string): Promise<StoredFile | null> {
    return this.work.as(caller, ({ personId }) => this.files.findOwn(id, String(personId)));
  }

  /** What somebody began and does not end takes room as well. */
  refuseManyUnfinished(unfinished: readonly { readonly size: number }[], size: number): void {
    const bytes = unfinished.reduce((sum, each) => sum + each.size, size);
    if (unfinished.length >= UNFINISHED || bytes > this.mostBytes) throw this.tooMany();
  }

  keep(caller: Caller, name: string, { size, contentHash, path }: Received, id = newId()): Promise<StoredFile> {
    return this.turns.take(async () => {
      const { mediaType } = await kindOf(path, size, name);
      const scanState = await this.scanner.look(() => createReadStream(path));
      if (scanState === 'INFECTED') throw new ProblemError(infected());
      const file = { id, name, mediaType, size, scanState };
      // What is going to be refused takes no room in the store.
      await this.work.as(caller, ({ personId }) => this.refuseBeyondQuota(String(personId), size));
      await this.contents.keep(caller, { hash: contentHash, size, path }, async ({ personId }) => {
        await this.refuseBeyondQuota(String(personId), size);
        await this.files.add(String(personId), { ...file, contentHash });
      });
      return file;
    });
  }

  /** What the program made for them, kept as if they had uploaded it. */
  keepMade(caller: Caller, name: string, content: Buffer): Promise<StoredFile> {
    return receive(Readable.from([content]), this.config.uploadMostMb, (file) => this.keep(caller, name, file));
  }

  private async refuseBeyondQuota(personId: string, size: number): Promise<void> {
    const { files, bytes } = await this.files.unclaimedOf(personId);
    if (files >= UNCLAIMED.files || bytes + size > this.mostBytes) throw this.tooMany();
  }

  private get mostBytes(): number {
    return this.config.uploadMostMb * UNCLAIMED.timesTheLargest * 1024 * 1024;
  }

  private tooMany(): ProblemError {
    const most = this.config.uploadMostMb * UNCLAIMED.timesTheLargest;
    return new ProblemError(
      problem(
        'TOO_MANY_UPLOADS',
        `You have uploaded ${UNCLAIMED.files} files or ${most} MB that are not used anywhere. They are removed a day after they were uploaded; try again then.`,
      ),
    );
  }
}
