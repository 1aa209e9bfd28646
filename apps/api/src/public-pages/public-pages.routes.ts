import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { sessionCookie } from '@lib/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../platform/log.js';
import { AskAsPublic } from './ask-as-public.js';
import { campaignQuery, type CampaignData } from './campaigns/campaign.js';
import { campaignPage } from './campaigns/campaign-page.js';
import { feed, feedQuery, type FeedData } from './library-feed.js';
import { PortalPage, type Ask } from './portal-page.js';

/** Serves what the public may read as HTML, at the addresses of the portal. */
@Injectable()
export class PublicPagesRoutes {
  private readonly site: string;
  private readonly cookie: string;
  private readonly ask: Ask;
  private portal!: PortalPage;

  constructor(
    private readonly api: AskAsPublic,
    private readonly log: Log,
    { publicUrl }: Config,
  ) {
    this.site = new URL('/', publicUrl).href.replace(/\/$/, '');
    this.cookie = sessionCookie({ secure: publicUrl.startsWith('https:') });
    this.ask = (query, variables) => this.api.answer(query, variables);
  }

  /** `dist`: where what was built is. */
  async register(http: FastifyInstance, dist: string): Promise<void> {
    this.portal = await PortalPage.load(dist);
    http.get<{ Params: { slug: string } }>('/c/:slug', async (request, reply) => {
      const data = await this.api.ask<CampaignData>(campaignQuery, { slug: request.params.slug.slice(0, 200) });
      const text = data && campaignPage(data, this.site);
      void reply.type('text/html; charset=utf-8');
      return text ? send(request, reply, text) : this.drawn(request, reply);
    });
    http.get('/library/feed.atom', async (request, reply) => {
      const data = await this.api.ask<FeedData>(feedQuery);
      return send(
        request,
        reply.type('application/atom+xml; charset=utf-8'),
        feed(data ?? { resources: { nodes: [] } }, this.site),
      );
    });
  }

  /** A page of the portal: drawn for whoever brings no session, where it is one for the public. */
  async page(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header('vary', 'cookie').type('text/html; charset=utf-8');
    // Whoever is signed in may read more, and the portal shows it to them.
    if (request.cookies[this.cookie]) return send(request, reply, this.portal.asItIs);
    return this.drawn(request, reply);
  }

  private async drawn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const drawn = await this.portal.drawn(request.url, this.site, this.ask);
      return send(request, reply.code(drawn?.status ?? 200), drawn?.text ?? this.portal.asItIs);
    } catch (error) {
      this.log.fault(error);
      // The portal may well do better in a browser, and says so itself if it does not.
      return send(request, reply.code(500), this.portal.asItIs);
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('cache-control', 'no-cache').header('etag', etag);
  return request.headers['if-none-match'] === etag && reply.statusCode === 200
    ? reply.code(304).send()
    : reply.send(text);
}
