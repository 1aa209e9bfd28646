import { EventEmitter, on } from 'node:events';
import pg from 'pg';

/** That something happened, and to what. Nothing of what it was: row rules do not hold for notices. */
export interface Beat {
  readonly name: string;
  readonly partnershipId: string | null;
  readonly subjectId: string | null;
}

const RETRY_MS = 1000;

/** Hears of every fact as it is committed, in whichever process, so that open pages can be brought up to date. */
export class Pulse {
  private readonly beats = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** Begins to listen, and begins again whenever the database comes back. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'roundtable pulse', keepAlive: true });
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => payload && this.beats.emit('beat', JSON.parse(payload)));
    client.on('end', () => this.again());
    try {
      await client.connect();
      await client.query('listen roundtable');
      this.client = client;
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  /** Every beat from now on, until the signal says enough. */
  async *listen(signal: AbortSignal): AsyncGenerator<Beat> {
    try {
      for await (const [beat] of on(this.beats, 'beat', { signal })) yield beat as Beat;
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private again(): void {
    if (!this.stopped) setTimeout(() => void this.start(), RETRY_MS).unref();
  }
}
