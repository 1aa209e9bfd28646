import pg from 'pg';
import { ConnectionLost, DatabaseUnavailable, inOurWords } from './errors.js';
import { PreparedStatements } from './prepared-statements.js';
import { handRowsAsBytes } from './rows-as-bytes.js';
import { cutOff, ReadUnit, type Statement } from './read-unit.js';

export interface LaneOptions {
  connectionString?: string;
  host?: string;
  port?: number;
  database?: string;
  user?: string;
  password?: string;
  ssl?: pg.ClientConfig['ssl'];
  applicationName?: string;
  /** Longest a statement may take; PostgreSQL ends it. Default 5 s. */
  statementTimeout?: number;
  /** Longest to wait for a connection. Default 3 s. */
  connectTimeout?: number;
  /** Statements kept prepared on a connection. Default 200. */
  preparedLimit?: number;
}

interface Connection {
  client: pg.Client;
  prepared: PreparedStatements;
  units: Set<ReadUnit>;
  /** Runs while an answer is awaited, anew from each answer. */
  silence?: NodeJS.Timeout;
  isLost: boolean;
}

/** One connection for reads. Units are sent as they come and answered in turn; it connects when first used, and anew after a loss. */
export class Lane {
  private connection: Promise<Connection> | null = null;
  private readonly statementTimeout: number;
  inFlight = 0;

  constructor(private readonly options: LaneOptions) {
    this.statementTimeout = Number(options.statementTimeout ?? 5_000);
  }

  async send(statements: readonly Statement[]) {
    this.inFlight++;
    try {
      return await this.sendNow(statements);
    } finally {
      this.inFlight--;
    }
  }

  private async sendNow(statements: readonly Statement[]) {
    const connection = await (this.connection ??= this.connect());
    const unit = new ReadUnit(statements, connection.prepared);
    this.expect(connection, unit);
    try {
      connection.client.query(unit as unknown as pg.Submittable);
      return await unit.answer;
    } catch (fault) {
      const error = inOurWords(fault as Error);
      // The server says so before the socket closes; nothing more may be sent on this connection.
      if (error instanceof ConnectionLost) this.lose(connection);
      throw error;
    } finally {
      this.heard(connection, unit);
    }
  }

  /** A server that has vanished without a word would leave its units waiting for ever: silence ends the connection. */
  private expect(connection: Connection, unit: ReadUnit) {
    connection.units.add(unit);
    connection.silence ??= setTimeout(() => this.lose(connection), this.statementTimeout * 2 + 1_000);
  }

  private heard(connection: Connection, unit: ReadUnit) {
    connection.units.delete(unit);
    if (connection.units.size > 0) return void connection.silence?.refresh();
    clearTimeout(connection.silence);
    connection.silence = undefined;
  }

  private async connect(): Promise<Connection> {
    const { connectionString, host, port, database, user, password, ssl, applicationName, connectTimeout } =
      this.options;
    const client = new pg.Client({
      ...(connectionString ? { connectionString } : { host, port, database, user, password }),
      ssl,
      application_name: applicationName ?? 'reads',
      connectionTimeoutMillis: connectTimeout ?? 3_000,
      keepAlive: true,
      pipeline: true,
    } as pg.ClientConfig);
    handRowsAsBytes(client);
    const connection: Connection = {
      client,
      prepared: new PreparedStatements(this.options.preparedLimit ?? 200),
      units: new Set<ReadUnit>(),
      isLost: false,
    };
    client.on('error', () => this.lose(connection));
    client.on('end', () => this.lose(connection));
    try {
      await client.connect();
      // jit: deep JSON statements look dearer than they are, and compiling them costs more than running them.
      await client.query(
        `set default_transaction_read_only = on; set timezone = 'UTC'; set jit = off;
         set statement_timeout = ${this.statementTimeout}; set idle_in_transaction_session_timeout = 10000`,
      );
      return connection;
    } catch (error) {
      this.connection = null;
      cutOff(client);
      throw new DatabaseUnavailable({ cause: error });
    }
  }

  private lose(connection: Connection) {
    if (connection.isLost) return;
    connection.isLost = true;
    this.connection = null;
    for (const unit of connection.units) unit.settle(new ConnectionLost());
    cutOff(connection.client);
  }

  async close() {
    const connection = await this.connection?.catch(() => null);
    this.connection = null;
    await connection?.client.end();
  }
}
