/**
 * Leans on the inside of `pg` (pinned at 8.23.1), as rows-as-bytes.ts alone does besides: how a Query writes itself to the connection, and which
 * handlers it is told of answers by. It sends statements and a single Sync, which PostgreSQL treats as one transaction:
 * settings made LOCAL by the first hold for the others, and a failure of any fails all and leaves nothing behind.
 * `test/reads/lanes.spec.ts` proves it with many callers at once; run it after every change of the version.
 */
import pg from 'pg';
import { UnsendableValue } from './errors.js';
import { parameter } from './parameter.js';

/** A statement and the values of its parameters. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Under which it stays prepared on the connection; the same name must always mean the same text. */
  readonly name: string;
}

interface WireConnection {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: typeof parameter }): void;
  execute(): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** Ends a connection at once, whatever is under way on it. */
export const cutOff = (client: pg.Client) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();

/** Of each statement, the first column of its last row, as the bytes of its text. */
type Answer = readonly (Buffer | null)[];

/** Remembers which statements a connection has prepared. */
export interface Prepared {
  /** How to send this one now. */
  preparation(statement: Statement): 'ready' | 'prepare' | 'unnamed';
  /** Names to forget on the server before anything else is sent. */
  takeForgotten(): string[];
  settled(prepared: readonly Statement[], ok: boolean): void;
}

/** Statements sent as one transaction in one round trip. */
export class ReadUnit extends pg.Query {
  readonly answer: Promise<Answer>;
  private resolve!: (answer: Answer) => void;
  private reject!: (error: Error) => void;
  private readonly values: (Buffer | null)[];
  private readonly preparing: Statement[] = [];
  private completed = 0;
  private isSettled = false;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly prepared: Prepared,
  ) {
    super({ text: '' });
    this.values = statements.map(() => null);
    this.answer = new Promise<Answer>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  override submit = (connection: unknown) => this.write(connection as WireConnection);

  private write(connection: WireConnection) {
    connection.stream.cork();
    try {
      for (const name of this.prepared.takeForgotten()) connection.close({ type: 'S', name });
      for (const statement of this.statements) this.send(connection, statement);
    } catch (error) {
      // A value that cannot be written: what was sent so far is harmless, and the Sync below ends it.
      this.settle(new UnsendableValue('A value cannot be sent to the database', { cause: error }));
    } finally {
      connection.sync();
      connection.stream.uncork();
    }
  }

  private send(connection: WireConnection, statement: Statement) {
    const preparation = this.prepared.preparation(statement);
    const name = preparation === 'unnamed' ? '' : statement.name;
    if (preparation === 'prepare') {
      // An earlier unit may have failed after it had prepared the name: closing what does not exist is no error.
      connection.close({ type: 'S', name });
      this.preparing.push(statement);
    }
    if (preparation !== 'ready') connection.parse({ name, text: statement.text });
    connection.bind({ statement: name, values: statement.values, valueMapper: parameter });
    connection.execute();
  }

  handleDataRow(message: { fields: readonly (Buffer | null)[] }) {
    this.values[this.completed] = message.fields[0] ?? null;
  }

  handleCommandComplete() {
    this.completed++;
  }

  handleError(error: Error) {
    this.settle(error);
  }

  handleReadyForQuery() {
    this.settle(null);
  }

  /** Fails the unit from outside, when its connection is lost or silent. */
  settle(error: Error | null) {
    if (this.isSettled) return;
    this.isSettled = true;
    this.prepared.settled(this.preparing, !error);
    if (error) this.reject(error);
    else this.resolve(this.values);
  }
}
