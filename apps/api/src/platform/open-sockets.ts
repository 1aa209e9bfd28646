import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { thePublic } from '@lib/access';
import type { GraphContext } from '@lib/graphql';
import { UnitOfWork } from '@lib/database';
import { Accounts } from '../people/index.js';

interface Closable {
  close(code: number, reason: string): void;
}

const LOOK_EVERY_MS = 3000;
/** What graphql-ws clients take as "you may not be here"; they do not try again. */
const FORBIDDEN = 4403;

/** The sockets that are open, and whose they are. One whose session is over is closed within seconds. */
@Injectable()
export class OpenSockets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly open = new Map<Closable, Buffer>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly accounts: Accounts,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.closeTheEnded().catch(() => undefined), LOOK_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Admits a socket that brings a session, and remembers it. */
  opened(socket: Closable, { caller }: GraphContext): boolean {
    if (caller.kind !== 'session') return false;
    this.open.set(socket, caller.tokenHash);
    return true;
  }

  closed(socket: Closable): void {
    this.open.delete(socket);
  }

  private async closeTheEnded(): Promise<void> {
    if (this.open.size === 0) return;
    const live = await this.work.asAnybody(thePublic, () => this.accounts.live([...this.open.values()]));
    const keys = new Set(live.map((hash) => hash.toString('hex')));
    for (const [socket, hash] of this.open) {
      if (!keys.has(hash.toString('hex'))) socket.close(FORBIDDEN, 'The session is over');
    }
  }
}
