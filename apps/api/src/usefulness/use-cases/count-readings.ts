import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { thePublic, type Caller } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { GraphContext } from '@lib/graphql';
import { Clock } from '@lib/kernel';
import { HandOuts } from '../../files/index.js';
import { isProgram, Readings } from '../domain/readings.js';

const EVERY_MS = 3_000;

type Reader = Pick<GraphContext, 'caller' | 'address' | 'device'>;

/** Counts what is read, off the way of those who read it: what happened is written every few seconds, by one statement. */
@Injectable()
export class CountReadings implements OnModuleInit, OnModuleDestroy {
  private readonly readings = new Readings();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly handOuts: HandOuts,
  ) {}

  onModuleInit(): void {
    this.handOuts.listen(({ fileId, personId, to }) => this.note('FILE', fileId, to, personId));
    this.timer = setInterval(() => void this.write(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  page(versionId: string, to: Reader): void {
    this.note('PAGE', versionId, to, null);
  }

  private note(kind: 'PAGE' | 'FILE', subjectId: string, { caller, address, device }: Reader, personId: string | null) {
    if (isProgram(device)) return;
    this.readings.note(
      { kind, subjectId, personId, reader: secretOf(caller) ?? `${address} ${device}` },
      this.clock.today('Europe/London'),
    );
  }

  /** What cannot be written is lost: nobody should wait for it, and a count may be lower than it was. */
  private async write(): Promise<void> {
    const counted = this.readings.take();
    if (!counted) return;
    await this.work
      .asAnybody(thePublic, () =>
        transaction().query('select app.count_readings($1, $2, $3)', [counted.pages, counted.files, counted.readers]),
      )
      .catch(() => undefined);
  }
}

const secretOf = (caller: Caller): string | null =>
  'tokenHash' in caller ? caller.tokenHash.toString('base64url') : null;
