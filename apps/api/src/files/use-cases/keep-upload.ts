import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { ProblemError, RateLimited, problem } from '@lib/kernel';
import { Accounts } from '../../people/index.js';
import { FileStore, type StoredFile } from '../data/file-store.js';
import type { Received } from '../data/reception.js';
import { Scanner } from '../data/scanner.js';
import { Turns } from '../data/turns.js';
import { kindOf } from '../domain/file-kind.js';
import { infected } from '../domain/scan-state.js';

const TRIES = { most: 60, minutes: 60 };
const PIECE = 256 * 1024;
/** What somebody may have uploaded and not used. */
const UNCLAIMED = { files: 20, timesTheLargest: 5 };

/** Keeps what somebody uploaded, for themselves alone until a thing claims it. */
@Injectable()
export class KeepUpload {
  /** Of those that are whole few are looked at at a time: each is in memory then. */
  private readonly turns = new Turns(2);

  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly files: FileStore,
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

  keep(caller: Caller, name: string, { size, contentHash, content }: Received): Promise<StoredFile> {
    return this.turns.take(async () => {
      const whole = await content();
      const { mediaType } = await kindOf(whole, name);
      const scanState = await this.scanner.look(inPieces(whole));
      if (scanState === 'INFECTED') throw new ProblemError(infected());
      return this.work.as(caller, async ({ personId }) => {
        await this.refuseBeyondQuota(String(personId), size);
        return this.files.add(String(personId), { name, mediaType, size, contentHash, scanState }, whole);
      });
    });
  }

  private async refuseBeyondQuota(personId: string, size: number): Promise<void> {
    const { files, bytes } = await this.files.unclaimedOf(personId);
    const most = this.config.uploadMostMb * UNCLAIMED.timesTheLargest;
    if (files >= UNCLAIMED.files || bytes + size > most * 1024 * 1024)
      throw new ProblemError(
        problem(
          'TOO_MANY_UPLOADS',
          `You have uploaded ${UNCLAIMED.files} files or ${most} MB that are not used anywhere. They are removed a day after they were uploaded; try again then.`,
        ),
      );
  }
}

async function* inPieces(whole: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < whole.length; at += PIECE) yield await Promise.resolve(whole.subarray(at, at + PIECE));
}
