import { createHash } from 'node:crypto';
import { ConnectionLost, DatabaseUnavailable } from './errors.js';
import { Lane, type LaneOptions } from './lane.js';
import { type Statement } from './read-unit.js';

export interface ReadLanesOptions extends LaneOptions {
  /** How many connections. Default 4. */
  lanes?: number;
  /** Units in flight on one connection before more are refused. Default 200. */
  backlog?: number;
}

/** A statement, and how its caller enters the transaction it runs in. */
export interface Read {
  readonly enter: { readonly text: string; readonly values: readonly unknown[] };
  readonly statement: Statement;
}

/** Who the caller proved to be, null when nobody; and what the statement gave, as the text of one JSON value, or its bytes. */
export class ReadAnswer {
  constructor(
    readonly actor: unknown,
    readonly bytes: Buffer | null,
  ) {}

  get json(): string | null {
    return this.bytes && this.bytes.toString();
  }
}

interface Waiting {
  readonly read: Read;
  resolve(answer: ReadAnswer): void;
  reject(error: unknown): void;
}

/**
 * A few connections for reading as a caller, in one round trip and one transaction. Reads of one caller that are asked for
 * at the same moment, as the fields of one query are, enter once. Nothing can be written through them.
 */
export class ReadLanes {
  private readonly lanes: Lane[];
  private readonly entries = new Map<string, string>();
  private waiting: Waiting[][] = [];

  constructor(private readonly options: ReadLanesOptions) {
    this.lanes = Array.from({ length: options.lanes ?? 4 }, () => new Lane(options));
  }

  read(read: Read): Promise<ReadAnswer> {
    return new Promise((resolve, reject) => {
      const one: Waiting = { read, resolve, reject };
      const together = this.waiting.find(([first]) => first && isSameEntry(first.read.enter, read.enter));
      if (together) return void together.push(one);
      if (this.waiting.length === 0) setImmediate(() => this.sendWaiting());
      this.waiting.push([one]);
    });
  }

  /** Closes every connection once what is under way has been answered. */
  async close() {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private sendWaiting() {
    for (const together of this.waiting.splice(0)) void this.answer(together);
  }

  private async answer(together: readonly Waiting[]): Promise<void> {
    const [first] = together;
    if (!first) return;
    const { enter } = first.read;
    try {
      const entering = { ...enter, name: this.nameOfEntry(enter.text) };
      const [actor, ...answers] = await this.send([entering, ...together.map(({ read }) => read.statement)]);
      together.forEach((one, index) =>
        // Each has an actor of its own to keep: nothing that one does to it may reach another.
        one.resolve(new ReadAnswer(actor ? JSON.parse(actor.toString()) : null, answers[index] ?? null)),
      );
    } catch (error) {
      // What is wrong with one must not fail the others: each is asked again by itself.
      if (together.length > 1 && !(error instanceof DatabaseUnavailable))
        return void together.forEach((one) => void this.answer([one]));
      together.forEach((one) => one.reject(error));
    }
  }

  private async send(unit: readonly Statement[]) {
    try {
      return await this.quietest().send(unit);
    } catch (error) {
      // Reads change nothing, so one that was cut off is asked once more on a new connection.
      if (!(error instanceof ConnectionLost)) throw error;
      return await this.quietest().send(unit);
    }
  }

  private quietest(): Lane {
    const lane = this.lanes.reduce((quietest, next) => (next.inFlight < quietest.inFlight ? next : quietest));
    if (lane.inFlight >= (this.options.backlog ?? 200)) throw new DatabaseUnavailable();
    return lane;
  }

  private nameOfEntry(text: string): string {
    const known = this.entries.get(text);
    if (known) return known;
    const name = `enter_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    this.entries.set(text, name);
    return name;
  }
}

const isSameEntry = (one: Read['enter'], other: Read['enter']): boolean =>
  one.text === other.text &&
  one.values.length === other.values.length &&
  one.values.every((value, index) => value === other.values[index]);
