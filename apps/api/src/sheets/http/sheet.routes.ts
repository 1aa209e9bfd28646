import { PassThrough } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { hashOf, thePublic, type Caller } from '@lib/access';
import { Config } from '@lib/config';
import { sessionCookie } from '@lib/graphql';
import { ProblemError, problem } from '@lib/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../../platform/log.js';
import { COLUMNS, headingOf, MOST_BYTES } from '../domain/columns.js';
import type { SheetPlan } from '../domain/plan-sheet.js';
import { readSheet, type SheetRead } from '../domain/read-sheet.js';
import { mendingFile, sheetFile, templateFile, type SheetFile, type SheetFormat } from '../files/sheet-file.js';
import { SheetReader } from '../files/sheet-reader.js';
import { refusalOf } from './refusal.js';
import { SheetUseCases } from './sheet-use-cases.js';

interface Asked {
  readonly Params: { readonly slug: string };
  readonly Body: Buffer | undefined;
  readonly Querystring: { readonly agreed?: string; readonly key?: string; readonly as?: string };
}

/** Of one cell, on a page. */
const MOST_SHOWN = 200;
/** For the largest sheet over a slow line. */
const MOST_SECONDS = 180;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Sheets come and go as files: sent to be checked, sent again to be imported, fetched as templates and as the table. Nothing of them is kept. */
@Injectable()
export class SheetRoutes {
  private readonly cookie: string;

  constructor(
    config: Config,
    private readonly log: Log,
    private readonly reader: SheetReader,
    private readonly useCases: SheetUseCases,
  ) {
    this.cookie = sessionCookie({ secure: config.publicUrl.startsWith('https:') });
  }

  async register(http: FastifyInstance): Promise<void> {
    await http.register(async (sheets) => {
      sheets.removeAllContentTypeParsers();
      sheets.addContentTypeParser(
        'application/octet-stream',
        { parseAs: 'buffer', bodyLimit: MOST_BYTES },
        (_request, body, done) => done(null, body),
      );
      sheets.setErrorHandler((error, _request, reply) => this.refuse(error, reply));
      // Who may not send a sheet is told so before any of it is read.
      const preParsing = async ({ params, cookies }: FastifyRequest<Asked>) =>
        this.useCases.checking.allow(this.callerOf(cookies), params.slug);
      sheets.post<Asked>(
        '/sheets/:slug/check',
        { preParsing, bodyLimit: MOST_BYTES, config: { bodySeconds: MOST_SECONDS } },
        (request, reply) => this.check(request, reply),
      );
      sheets.post<Asked>(
        '/sheets/:slug/import',
        { preParsing, bodyLimit: MOST_BYTES, config: { bodySeconds: MOST_SECONDS } },
        (request, reply) => this.import(request, reply),
      );
      for (const format of ['csv', 'xlsx'] as const) {
        sheets.get(`/sheets/template.${format}`, async (_request, reply) =>
          send(reply, 'table-template', format, await templateFile(format)),
        );
        sheets.get<Asked>(`/sheets/:slug/table.${format}`, async ({ params, cookies }, reply) => {
          const rows = await this.useCases.exporting.execute(this.callerOf(cookies), params.slug, format);
          return send(reply, `${params.slug}-table`, format, await sheetFile(format, rows));
        });
      }
    });
  }

  private async check({ params, cookies, body, query }: FastifyRequest<Asked>, reply: FastifyReply) {
    const sheet = await this.read(body);
    const plan = await this.useCases.checking.execute(this.callerOf(cookies), params.slug, sheet);
    if (query.as === 'csv' || query.as === 'xlsx')
      return send(reply, `${params.slug}-to-mend`, query.as, await toMend(query.as, plan));
    return reply.header('cache-control', 'no-store').send(shown(plan, sheet));
  }

  /** Answers line by line, because it may take a while: how far it is, and at the end what came of it. */
  private async import({ params, cookies, body, query }: FastifyRequest<Asked>, reply: FastifyReply) {
    const { agreed = '', key = '' } = query;
    if (!UUID.test(key) || !agreed) throw new ProblemError(problem('REQUIRED', 'Check the sheet first.', 'file'));
    const sheet = await this.read(body);
    const lines = new PassThrough();
    // Whoever asked may be gone: the import goes on, and is there when they come back.
    lines.on('error', () => undefined);
    const say = (line: object) => void (lines.writable && lines.write(`${JSON.stringify(line)}\n`));
    let told = 0;
    const onRow = (done: number) => {
      if (Date.now() - told < 500) return;
      told = Date.now();
      say({ progress: { done, of: sheet.rows.length } });
    };
    void this.useCases.importing
      .execute(this.callerOf(cookies), params.slug, sheet, { fingerprint: agreed, requestKey: key }, onRow)
      .then((answer) => say('done' in answer ? { done: answer.done } : { changed: shown(answer.changed, sheet) }))
      .catch((error: unknown) => say(refusalOf(error, this.log).body))
      .finally(() => lines.end());
    return reply.header('cache-control', 'no-store').type('application/x-ndjson').send(lines);
  }

  private async read(body: Buffer | undefined): Promise<SheetRead> {
    return readSheet(await this.reader.read(body ?? Buffer.alloc(0)));
  }

  private callerOf(cookies: FastifyRequest['cookies']): Caller {
    const token = cookies[this.cookie];
    return token ? { kind: 'session', tokenHash: hashOf(token) } : thePublic;
  }

  private refuse(error: unknown, reply: FastifyReply) {
    const { status, body } = refusalOf(error, this.log);
    return reply.code(status).header('cache-control', 'no-store').send(body);
  }
}

/** The plan as the portal shows it. */
const shown = ({ rows, counts, fingerprint }: SheetPlan, { passedOver, missing }: SheetRead) => ({
  fingerprint,
  counts,
  passedOver,
  missing,
  rows: rows.map(({ number, outcome, written, says, notes, faults }) => ({
    number,
    outcome,
    agency: written.agency ?? '',
    title: written.title ?? '',
    says,
    notes,
    faults: faults.map(({ column, message }) => ({
      column: column && headingOf(column),
      written: ((column && written[column]) ?? '').slice(0, MOST_SHOWN),
      message,
    })),
  })),
});

function toMend(format: SheetFormat, { rows }: SheetPlan): Promise<SheetFile> {
  const kept = rows.filter(({ outcome }) => outcome !== 'EXAMPLE');
  return mendingFile(
    format,
    kept.map(({ written }) => COLUMNS.map(({ key }) => written[key] ?? '')),
    kept.map(({ faults }) =>
      faults.map(({ column, message }) => (column ? `${headingOf(column)}: ${message}` : message)).join(' '),
    ),
  );
}

const send = (reply: FastifyReply, name: string, format: SheetFormat, { type, content }: SheetFile) =>
  reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .type(type)
    .send(content);
