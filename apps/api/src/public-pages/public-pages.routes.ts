import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { sessionCookie } from '@lib/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AskAsPublic } from './ask-as-public.js';
import { campaignQuery, type CampaignData } from './campaigns/campaign.js';
import { campaignPage } from './campaigns/campaign-page.js';
import { feed, feedQuery, type FeedData } from './library/feed.js';
import { libraryPage, libraryQuery, type LibraryData } from './library/library-page.js';
import { resourcePage } from './library/resource-page.js';
import { resourceQuery, type ResourceData } from './library/resource.js';
import { resultsPage, resultsQuery, wantedIn, type ResultsData } from './library/results-page.js';
import { PortalPage, type ServedPage } from './served-page.js';

type Ask = FastifyRequest<{ Params: { slug: string; number: string }; Querystring: Record<string, unknown> }>;

/** Serves what the public may read as HTML, at the addresses of the portal. */
@Injectable()
export class PublicPagesRoutes {
  private readonly portal = new PortalPage();
  private readonly site: string;
  private readonly cookie: string;

  constructor(
    private readonly api: AskAsPublic,
    { publicUrl }: Config,
  ) {
    this.site = new URL('/', publicUrl).href.replace(/\/$/, '');
    this.cookie = sessionCookie({ secure: publicUrl.startsWith('https:') });
  }

  register(http: FastifyInstance): void {
    const serve = (path: string, make: (request: Ask) => Promise<ServedPage | null>) =>
      http.get(path, async (request, reply) => this.answer(request as Ask, reply, make));
    serve('/library', async () => {
      const data = await this.api.ask<LibraryData>(libraryQuery);
      return data && libraryPage(data);
    });
    serve('/library/results', async ({ query }) => {
      const wanted = wantedIn(query);
      const data = await this.api.ask<ResultsData>(resultsQuery, { ...wanted });
      return data && resultsPage(data, wanted);
    });
    serve('/library/:slug', ({ params }) => this.resource(params.slug, null));
    serve('/library/:slug/versions/:number', ({ params }) =>
      /^[1-9]\d{0,2}$/.test(params.number) ? this.resource(params.slug, Number(params.number)) : Promise.resolve(null),
    );
    http.get<{ Params: { slug: string } }>('/c/:slug', async (request, reply) => {
      const data = await this.api.ask<CampaignData>(campaignQuery, { slug: request.params.slug.slice(0, 200) });
      const text = (data && campaignPage(data, this.site)) ?? this.portal.asItIs;
      return send(request, reply.type('text/html; charset=utf-8'), text);
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

  private async resource(slug: string, number: number | null): Promise<ServedPage | null> {
    const data = await this.api.ask<ResourceData>(resourceQuery, { slug: slug.slice(0, 200), number: number ?? 0 });
    return data?.resource ? resourcePage(data.resource, this.site, number) : null;
  }

  private async answer(request: Ask, reply: FastifyReply, make: (request: Ask) => Promise<ServedPage | null>) {
    void reply.header('vary', 'cookie').type('text/html; charset=utf-8');
    // Whoever is signed in may read more, and the portal shows it to them.
    const page = request.cookies[this.cookie] ? null : await make(request);
    return send(request, reply, page ? this.portal.with(page) : this.portal.asItIs);
  }
}

function send(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  void reply.header('cache-control', 'no-cache').header('etag', etag);
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(text);
}
