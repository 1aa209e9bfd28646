import type pg from 'pg';
import { type Duplex } from 'node:stream';

type TakeChunk = (chunk: Buffer) => void;

interface WireConnection {
  attachListeners(stream: Pick<Duplex, 'on'>): void;
  emit(event: 'dataRow', row: { readonly fields: readonly (Buffer | null)[] }): void;
}

const DATA_ROW = 'D'.charCodeAt(0);
/** A letter, and the length of all that follows the letter. */
const HEADER = 5;

/**
 * Has a connection hand on the values of rows as the bytes they came as. `pg` would make text of them, which is made bytes again
 * when it goes out: a page of 80 kB is copied several times over for that, and takes twice its size as soon as it holds one
 * character beyond Latin. To be called before the client connects; it leans on the inside of `pg` as read-unit.ts does.
 */
export function handRowsAsBytes(client: pg.Client): void {
  const { connection } = client as unknown as { connection: WireConnection };
  const attach = connection.attachListeners.bind(connection);
  connection.attachListeners = (stream) => {
    let others: TakeChunk = () => undefined;
    attach({
      on: (event: string, listener: TakeChunk) => {
        if (event === 'data') others = listener;
        else stream.on(event, listener);
        return stream;
      },
    } as Duplex);
    const apart = new RowsApart(others, (row) => connection.emit('dataRow', { fields: fieldsOf(row) }));
    stream.on('data', (chunk: Buffer) => apart.take(chunk));
  };
}

/** Takes rows out of what the server says, whole and in their turn, and leaves all other messages to `pg`. */
class RowsApart {
  private row: Buffer | null = null;
  private filled = 0;
  /** What is still to come of a message that is none of ours. */
  private passing = 0;
  /** The beginning of a message whose length has not come yet. */
  private beginning: Buffer | null = null;

  constructor(
    private readonly others: TakeChunk,
    private readonly onRow: (row: Buffer) => void,
  ) {}

  take(given: Buffer): void {
    const chunk = this.beginning ? Buffer.concat([this.beginning, given]) : given;
    this.beginning = null;
    let [from, at] = [0, 0];
    while (at < chunk.length) {
      if (this.row) from = at += this.fill(this.row, chunk, at);
      else if (this.passing > 0) {
        const passed = Math.min(this.passing, chunk.length - at);
        this.passing -= passed;
        at += passed;
      } else if (chunk.length - at < HEADER) {
        this.beginning = chunk.subarray(at);
        break;
      } else if (chunk[at] === DATA_ROW) {
        this.pass(chunk, from, at);
        this.row = Buffer.allocUnsafe(chunk.readUInt32BE(at + 1) + 1 - HEADER);
        this.filled = 0;
        from = at += HEADER;
      } else this.passing = chunk.readUInt32BE(at + 1) + 1;
    }
    this.pass(chunk, from, at);
  }

  private fill(row: Buffer, chunk: Buffer, at: number): number {
    const taken = chunk.copy(row, this.filled, at);
    this.filled += taken;
    if (this.filled === row.length) {
      this.row = null;
      this.onRow(row);
    }
    return taken;
  }

  private pass(chunk: Buffer, from: number, to: number) {
    if (to > from) this.others(chunk.subarray(from, to));
  }
}

function fieldsOf(row: Buffer): (Buffer | null)[] {
  let at = 2;
  return Array.from({ length: row.readInt16BE(0) }, () => {
    const length = row.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return row.subarray(at - length, at);
  });
}
