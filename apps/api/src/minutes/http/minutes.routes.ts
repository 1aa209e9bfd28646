import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { Unauthenticated } from '@lib/kernel';
import { makeReport } from '@lib/pdf-pack';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, page } from '../../platform/html.js';
import { MinutesDocuments, type MinutesToRead } from '../data/minutes-documents.js';
import type { FrozenMinutes } from '../domain/frozen.js';
import { reportOf } from '../domain/report.js';

const ADDRESS = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(pdf|docx|json)$/;
const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
} as const;
type Form = keyof typeof TYPES;

/** Made when asked for, so not for everybody at the same moment. */
const MOST_AT_ONCE = 4;

/** Hands out circulated minutes to those who may read them: as PDF, for Word, and as the letters that their hash is of. */
@Injectable()
export class MinutesRoutes {
  private underWay = 0;

  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly documents: MinutesDocuments,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { name: string } }>('/minutes/:name', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const [, id, form] = ADDRESS.exec(request.params.name) ?? [];
      const minutes = id ? await this.find(caller, id) : null;
      if (!minutes) return notHere(reply);
      if (this.underWay >= MOST_AT_ONCE) return busy(reply);
      this.underWay += 1;
      try {
        // Not at the top: as in files/http/download.routes.
        const { create: contentDisposition } = await import('content-disposition');
        return await reply
          .header('content-security-policy', "sandbox; default-src 'none'")
          .header('content-disposition', contentDisposition(nameOf(minutes, form as Form)))
          .type(TYPES[form as Form])
          .send(request.method === 'HEAD' ? '' : await make(minutes, form as Form));
      } finally {
        this.underWay -= 1;
      }
    });
  }

  private async find(caller: Caller, id: string): Promise<MinutesToRead | null> {
    try {
      return await this.work.as(caller, () => this.documents.find(id));
    } catch (error) {
      if (error instanceof Unauthenticated) return null;
      throw error;
    }
  }
}

async function make({ content, state, ...rest }: MinutesToRead, form: Form): Promise<Buffer | string> {
  if (form === 'json') return content;
  const report = reportOf({ ...rest, content: JSON.parse(content) as FrozenMinutes, isApproved: state === 'APPROVED' });
  if (form === 'pdf') return makeReport(report);
  // Loaded by the first who asks: it is large, and most processes never need it.
  const { makeWordDocument } = await import('../data/word-document.js');
  return makeWordDocument(report);
}

function nameOf({ content, kind, state }: MinutesToRead, form: Form): string {
  const { meeting } = JSON.parse(content) as FrozenMinutes;
  const title = meeting.title.replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ').slice(0, 100);
  const draft = state === 'APPROVED' ? '' : 'Draft ';
  return `${draft}${kind === 'OPEN' ? 'minutes' : 'restricted minutes'}, ${title}, ${meeting.heldOn}.${form}`;
}

const busy = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .header('retry-after', '5')
    .type('text/html; charset=utf-8')
    .send(
      page(
        'Not just now',
        html`<h1>Not just now</h1>
          <p>Several people are downloading minutes at this moment. Go back, and try again in a few seconds.</p>`,
      ),
    );

const notHere = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(
      page(
        'Nothing here',
        html`<h1>Nothing here</h1>
          <p>There are no minutes at this address that are shared with you. You may have to sign in first.</p>
          <p><a href="/">Go to Roundtable</a></p>`,
      ),
    );
