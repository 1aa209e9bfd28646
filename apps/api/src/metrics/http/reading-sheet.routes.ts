import { Injectable } from '@nestjs/common';
import { hashOf, thePublic, type Caller } from '@lib/access';
import { Config } from '@lib/config';
import { sessionCookie } from '@lib/graphql';
import { ProblemError, NotFound, problem } from '@lib/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../../platform/log.js';
import { MOST_BYTES, refusalOf, SheetReader } from '../../sheets/index.js';
import type { Confidence } from '../domain/reading.js';
import { ImportReadings, type SaidOfTable } from '../use-cases/import-readings.js';

interface Asked {
  readonly Params: { readonly metricId: string };
  readonly Body: Buffer | undefined;
  readonly Querystring: Readonly<Record<string, string | undefined>>;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CONFIDENCE: readonly string[] = ['MEASURED', 'ESTIMATED', 'GUESSED'] satisfies Confidence[];
/** For the largest table over a slow line. */
const MOST_SECONDS = 180;

/** Tables of readings, as files or as they were pasted: sent to be checked, and sent again to be kept. */
@Injectable()
export class ReadingSheetRoutes {
  private readonly cookie: string;

  constructor(
    config: Config,
    private readonly log: Log,
    private readonly reader: SheetReader,
    private readonly readings: ImportReadings,
  ) {
    this.cookie = sessionCookie({ secure: config.publicUrl.startsWith('https:') });
  }

  async register(http: FastifyInstance): Promise<void> {
    await http.register(async (tables) => {
      tables.removeAllContentTypeParsers();
      tables.addContentTypeParser(
        'application/octet-stream',
        { parseAs: 'buffer', bodyLimit: MOST_BYTES },
        (_request, body, done) => done(null, body),
      );
      tables.setErrorHandler((error, _request, reply) => {
        const { status, body } = refusalOf(error, this.log);
        return reply.code(status).header('cache-control', 'no-store').send(body);
      });
      const options = {
        // Who may not send a table is told so before any of it is read.
        preParsing: async ({ params, cookies }: FastifyRequest<Asked>) => {
          if (!UUID.test(params.metricId)) throw new NotFound();
          await this.readings.allow(this.callerOf(cookies), params.metricId);
        },
        bodyLimit: MOST_BYTES,
        config: { bodySeconds: MOST_SECONDS },
      };
      tables.post<Asked>('/campaign-readings/:metricId/check', options, (request, reply) => this.check(request, reply));
      tables.post<Asked>('/campaign-readings/:metricId/keep', options, (request, reply) => this.keep(request, reply));
    });
  }

  private async check({ params, cookies, body, query }: FastifyRequest<Asked>, reply: FastifyReply) {
    const said = saidIn(query);
    const sheet = await this.reader.read(body ?? Buffer.alloc(0));
    const checked = await this.readings.check(this.callerOf(cookies), params.metricId, sheet, said);
    return reply.header('cache-control', 'no-store').send(checked);
  }

  private async keep({ params, cookies, body, query }: FastifyRequest<Asked>, reply: FastifyReply) {
    const said = saidIn(query);
    const { agreed } = query;
    if (!agreed) throw new ProblemError(problem('REQUIRED', 'Check the table first.', 'file'));
    const sheet = await this.reader.read(body ?? Buffer.alloc(0));
    const answer = await this.readings.execute(this.callerOf(cookies), params.metricId, sheet, said, agreed);
    return reply.header('cache-control', 'no-store').send(answer);
  }

  private callerOf(cookies: FastifyRequest['cookies']): Caller {
    const token = cookies[this.cookie];
    return token ? { kind: 'session', tokenHash: hashOf(token) } : thePublic;
  }
}

/** `agency` is an agency's id, CAMPAIGN, or ROWS when each row names its own. */
function saidIn(query: Asked['Querystring']): SaidOfTable {
  const { agency = '', confidence = 'MEASURED', because = '', evidence = '' } = query;
  if (agency !== 'ROWS' && agency !== 'CAMPAIGN' && !UUID.test(agency))
    throw new ProblemError(problem('REQUIRED', 'Say whose figures they are.', 'agencyId'));
  if (!CONFIDENCE.includes(confidence))
    throw new ProblemError(problem('NOT_A_CHOICE', 'Say how well it is known.', 'confidence'));
  const { periodColumn, valueColumn, agencyColumn } = query;
  return {
    agencyId: agency === 'ROWS' ? undefined : agency === 'CAMPAIGN' ? null : agency,
    columns: { period: periodColumn, value: valueColumn, agency: agencyColumn },
    because,
    evidence,
    confidence: confidence as Confidence,
  };
}
