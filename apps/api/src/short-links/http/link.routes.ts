import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { RateLimited } from '@lib/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, page } from '../../platform/html.js';
import { LinkRepository } from '../data/link.repository.js';
import { FollowLink } from '../use-cases/follow-link.js';
import { qrPng, qrSvg } from './qr-code.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const noLinkPage = page(
  'This link leads nowhere',
  html`<h1>This link leads nowhere</h1>
    <p>It may have been mistyped, be over, or not have begun yet. Look at it again where you found it.</p>
    <p><a href="/">Go to Roundtable</a></p>`,
);
const tooManyPage = page(
  'Too many links at once',
  html`<h1>Too many links at once</h1>
    <p>Many links were followed from where you are. Try again in a few minutes.</p>`,
);

/** Leads on from short addresses, and gives those who plan a campaign the codes that go on posters. */
@Injectable()
export class LinkRoutes {
  private readonly site: string;

  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly links: LinkRepository,
    private readonly follow: FollowLink,
  ) {
    this.site = new URL('/', config.publicUrl).href.replace(/\/$/, '');
  }

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { code: string } }>('/go/:code', async (request, reply) => {
      const { address } = contextOf(request, reply);
      void reply
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .header('referrer-policy', 'no-referrer');
      return this.lead(request.params.code, address, isFollowed(request), reply);
    });
    http.get<{ Params: { id: string; as: string } }>('/campaign-links/:id/:as', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      const { id, as } = request.params;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const code =
        UUID.test(id) && (as === 'qr.svg' || as === 'qr.png')
          ? await this.work.asAnybody(caller, () => this.links.codeOf(id))
          : null;
      if (!code) return reply.code(404).type('text/plain; charset=utf-8').send('No code here.\n');
      const address = `${this.site}/go/${code}`;
      void reply.header('content-disposition', `attachment; filename="${code}.${as.slice(3)}"`);
      return as === 'qr.svg'
        ? reply.type('image/svg+xml').send(qrSvg(address))
        : reply.type('image/png').send(qrPng(address));
    });
  }

  /** Unknown, not begun and over have one answer. */
  private async lead(code: string, source: string, isCounted: boolean, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const to = await this.follow.execute(code, source, isCounted);
      if (to) return reply.redirect(to, 302);
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      return reply
        .code(429)
        .header('retry-after', error.retryAfterSeconds)
        .type('text/html; charset=utf-8')
        .send(tooManyPage);
    }
    return reply.code(404).type('text/html; charset=utf-8').send(noLinkPage);
  }
}

/** By a person, as far as can be told: not by a program that looks whether it is there, or reads ahead. */
const isFollowed = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && !/prefetch|preview/i.test(`${String(headers['sec-purpose'])} ${String(headers['purpose'])}`);
