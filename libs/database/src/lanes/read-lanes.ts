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

/** Who the caller proved to be, null when nobody; and what the statement gave, as the text of one JSON value. */
export interface ReadAnswer {
  readonly actor: unknown;
  readonly json: string | null;
}

/** A few connections for reading as a caller, each read one transaction in one round trip. Nothing can be written through them. */
export class ReadLanes {
  private readonly lanes: Lane[];
  private readonly entries = new Map<string, string>();

  constructor(private readonly options: ReadLanesOptions) {
    this.lanes = Array.from({ length: options.lanes ?? 4 }, () => new Lane(options));
  }

  async read({ enter, statement }: Read): Promise<ReadAnswer> {
    const entering = { ...enter, name: this.nameOfEntry(enter.text) };
    const [actor, json] = await this.send([entering, statement]);
    return { actor: actor === null ? null : (JSON.parse(actor) as unknown), json };
  }

  /** Closes every connection once what is under way has been answered. */
  async close() {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }

  private async send(unit: readonly [Statement, Statement]) {
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
