import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { Unauthenticated } from '@lib/kernel';
import { makeReport } from '@lib/pdf-pack';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, page } from '../../platform/html.js';
import { SignedEvaluations } from '../data/signed-evaluation.repository.js';
import { nameOf } from '../domain/report-name.js';
import { reportOf } from '../domain/report.js';
import type { SignedEvaluation } from '../domain/signed-evaluation.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Hands out an evaluation as it was signed, as a PDF, to those who plan its campaign. */
@Injectable()
export class EvaluationRoutes {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly signed: SignedEvaluations,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string } }>('/evaluations/:id', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const signed = UUID.test(request.params.id) ? await this.find(caller, request.params.id) : null;
      if (!signed) return notHere(reply);
      // Not at the top: as in files/http/download.routes.
      const { create: contentDisposition } = await import('content-disposition');
      return reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('content-disposition', contentDisposition(nameOf(signed)))
        .type('application/pdf')
        .send(request.method === 'HEAD' ? '' : await makeReport(reportOf(signed)));
    });
  }

  private async find(caller: Caller, id: string): Promise<SignedEvaluation | null> {
    try {
      return await this.work.as(caller, () => this.signed.find(id));
    } catch (error) {
      if (error instanceof Unauthenticated) return null;
      throw error;
    }
  }
}

const notHere = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .type('text/html; charset=utf-8')
    .send(
      page(
        'Nothing here',
        html`<h1>Nothing here</h1>
          <p>There is no evaluation at this address that is shared with you. You may have to sign in first.</p>
          <p><a href="/">Go to Roundtable</a></p>`,
      ),
    );
