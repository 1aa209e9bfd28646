import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { Variables } from './variables.js';

/** What the program is told from outside. Made by `readConfig`; secrets do not show when it is logged. */
export class Config {
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  /** The address for migrations; only `npm start` has it, and never with the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly apiDatabaseUrl: string | undefined;
  readonly workerDatabaseUrl: string | undefined;
  /** Empty only in `npm start` with the embedded database, before the kept one is read. */
  readonly secret: string;
  /** Without it mail goes to the demo mailbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Who runs this Roundtable, as its notices say. */
  readonly operator: { readonly name: string; readonly address: string; readonly email: string };
  /** Where whoever must not be seen here goes at once. */
  readonly exitUrl: string;
  /** Where tiles under the map come from, and how it names their makers; null without them. */
  readonly mapTiles: { readonly address: string; readonly credit: string } | null;
  readonly session: { readonly idleMinutes: number; readonly longestHours: number };
  readonly uploadMostMb: number;
  readonly uploadDir: string;
  /** Where contents of files are kept, unless an object store is named. */
  readonly filesDir: string;
  /** The address of an object store, with its key and secret. */
  readonly filesS3: string | undefined;
  /** Without it files are not scanned for malware. */
  readonly clamd: string | undefined;
  /** Whether links in the library are asked, and which addresses may be though they are not public. */
  readonly linkChecks: { readonly areOn: boolean; readonly also: readonly string[] };
  /** Under what licence the directory is data for everybody. */
  readonly openData: { readonly name: string; readonly address: string };
  readonly trustedProxies: number;
  readonly isDemo: boolean;
  readonly environment: Variables['NODE_ENV'];

  constructor(given: Variables) {
    this.port = given.PORT;
    this.publicUrl = given.PUBLIC_URL ?? `http://localhost:${given.PORT}`;
    this.dataDir = given.DATA_DIR;
    this.databaseUrl = given.DATABASE_URL;
    this.apiDatabaseUrl = given.API_DATABASE_URL;
    this.workerDatabaseUrl = given.WORKER_DATABASE_URL;
    this.secret = given.SECRET ?? '';
    this.smtpUrl = given.SMTP_URL;
    this.mailFrom = given.MAIL_FROM;
    this.operator = {
      name: given.OPERATOR,
      address: given.OPERATOR_ADDRESS ?? '',
      email: given.OPERATOR_EMAIL ?? /<([^<>]+)>/.exec(given.MAIL_FROM)?.[1] ?? given.MAIL_FROM,
    };
    this.exitUrl = given.EXIT_URL;
    this.mapTiles = given.MAP_TILES ? { address: given.MAP_TILES, credit: given.MAP_TILES_CREDIT } : null;
    this.session = { idleMinutes: given.SESSION_IDLE_MINUTES, longestHours: given.SESSION_MAX_HOURS };
    this.uploadMostMb = given.UPLOAD_MOST_MB;
    this.uploadDir = resolve(given.UPLOAD_DIR ?? join(given.DATA_DIR, 'uploads'));
    this.filesDir = resolve(given.FILES_DIR ?? join(given.DATA_DIR, 'files'));
    this.filesS3 = given.FILES_S3;
    this.clamd = given.CLAMD;
    this.openData = { name: given.OPEN_DATA_LICENCE, address: given.OPEN_DATA_LICENCE_URL };
    this.trustedProxies = given.TRUST_PROXY;
    this.isDemo = given.DEMO ?? !hasOwnDatabase(given);
    this.linkChecks = { areOn: given.LINK_CHECKS ?? !this.isDemo, also: given.LINK_CHECKS_ALSO ?? [] };
    this.environment = given.NODE_ENV;
  }

  toJSON(): Record<string, unknown> {
    const hidden = ['secret', 'databaseUrl', 'apiDatabaseUrl', 'workerDatabaseUrl', 'smtpUrl', 'filesS3'];
    return Object.fromEntries(
      Object.entries(this).map(([name, value]) => [name, value && hidden.includes(name) ? '(hidden)' : value]),
    );
  }

  [inspect.custom](): unknown {
    return this.toJSON();
  }
}

/** Whether the database is somebody's own rather than the embedded one. */
export const hasOwnDatabase = (given: Partial<Variables>) =>
  Boolean(given.DATABASE_URL ?? given.API_DATABASE_URL ?? given.WORKER_DATABASE_URL);
