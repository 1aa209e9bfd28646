import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { sessionCookie } from '@lib/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeepOpenFile, UploadRefusals } from '../files/index.js';
import { KeptAnswers, type Answer } from '../platform/kept-answers.js';
import { Log } from '../platform/log.js';
import { AskAsPublic } from './ask-as-public.js';
import { feed, feedQuery, type FeedData } from './library-feed.js';
import { readMultipart } from './multipart.js';
import { PortalPage, type Ask, type House, type ServedForm } from './portal-page.js';
import { posts, type Post } from './posts.js';
import { FILE, sendPost, type FileFault } from './send-post.js';
import { robots, siteMap } from './site-map.js';

const HTML = 'text/html; charset=utf-8';
/** Of a form, all of it. */
const MOST_TYPED = 64 * 1024;
/** Of one that bears a file: enough for the largest over a slow line. */
const MOST_SECONDS = 10 * 60;

/** Serves what the public may read as HTML, at the addresses of the portal. */
@Injectable()
export class PublicPagesRoutes {
  private readonly site: string;
  private readonly house: House;
  private readonly cookie: string;
  private portal!: PortalPage;

  constructor(
    private readonly api: AskAsPublic,
    private readonly kept: KeptAnswers,
    private readonly log: Log,
    private readonly files: KeepOpenFile,
    private readonly refusals: UploadRefusals,
    { publicUrl, operator, exitUrl, mapTiles }: Config,
  ) {
    this.site = new URL('/', publicUrl).href.replace(/\/$/, '');
    this.house = { site: this.site, operator, exitUrl, mapTiles };
    this.cookie = sessionCookie({ secure: publicUrl.startsWith('https:') });
  }

  /** `dist`: where what was built is. */
  async register(http: FastifyInstance, dist: string): Promise<void> {
    this.portal = await PortalPage.load(dist, this.house);
    http.get('/library/feed.atom', async (request, reply) =>
      this.kept.answer(request, reply, async () => {
        const data = await this.api.ask<FeedData>(feedQuery);
        const text = feed(data ?? { resources: { nodes: [] } }, this.site);
        return { status: 200, type: 'application/atom+xml; charset=utf-8', text };
      }),
    );
    http.get('/sitemap.xml', async (request, reply) =>
      this.kept.answer(request, reply, async () => {
        const text = await siteMap((document, variables) => this.api.ask(document, variables), this.site);
        return { status: 200, type: 'application/xml; charset=utf-8', text };
      }),
    );
    http.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots(this.site)));
    void http.register(async (scope) => {
      scope.addContentTypeParser('multipart/form-data', (_request, body, done) => done(null, body));
      const config = { bodySeconds: MOST_SECONDS };
      for (const post of posts.filter(({ hasFile }) => hasFile))
        scope.post<{ Params: Record<string, string> }>(post.path, { config }, async (request, reply) =>
          this.takeWithFile(post, request, reply),
        );
    });
    for (const post of posts.filter(({ hasFile }) => !hasFile)) {
      http.post<{ Params: Record<string, string> }>(post.path, { bodyLimit: MOST_TYPED }, async (request, reply) =>
        this.take(post, request, reply),
      );
    }
  }

  /** A page of the portal: drawn for whoever brings no session, where it is one for the public. */
  page(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    // Whoever is signed in may read more, and the portal shows it to them.
    const isMember = request.cookies[this.cookie] !== undefined;
    // Without a referrer browsers send a form with `Origin: null`, which is refused as coming from elsewhere.
    void reply.header('referrer-policy', 'same-origin');
    return this.kept.answer(request, reply, async () =>
      isMember ? { status: 200, type: HTML, text: this.portal.asItIs } : this.drawn(request),
    );
  }

  private async drawn({ url, ip }: FastifyRequest, form?: ServedForm): Promise<Answer> {
    try {
      // Some of what a page asks is answered only so often, to whoever opens it.
      const ask: Ask = (query, variables) => this.api.answer(query, variables, ip);
      const page = await this.portal.drawn(url, ask, form);
      return { status: page?.status ?? 200, type: HTML, text: page?.text ?? this.portal.asItIs };
    } catch (error) {
      this.log.fault(error);
      // The portal may well do better in a browser, and says so itself if it does not.
      return { status: 500, type: HTML, text: this.portal.asItIs };
    }
  }

  /** A form that was sent without scripts: on to what it led to, or its page again, which says what is wrong. */
  private async take(
    post: Post,
    request: FastifyRequest<{ Params: Record<string, string> }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    return this.go(post, request.body, null, request, reply);
  }

  /** The same with a file, which is kept though the rest is refused: what comes back bears its token. */
  private async takeWithFile(
    post: Post,
    request: FastifyRequest<{ Params: Record<string, string> }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!request.headers['content-type']?.startsWith('multipart/form-data')) return this.take(post, request, reply);
    const { ip } = request;
    const { values, file, fault } = await readMultipart(request, (name, body, before) =>
      this.refusals.oneOfFew(ip, () => this.files.execute(ip, String(before?.['formToken'] ?? ''), name, body)),
    );
    const kept = file && { [FILE]: file.token, fileName: file.name, fileSize: String(file.size) };
    if (!fault) return this.go(post, values && { ...values, ...kept }, null, request, reply);
    // Asked all the same, without a file that there is, so that all that is wrong is said at once.
    const { status, problems } = this.refusals.refusalOf(fault);
    const [{ code, message } = { code: 'INVALID', message: '' }] = problems;
    const said = { ...values, [FILE]: 'refused', fileName: '', fileSize: '' };
    return this.go(post, said, { status, problem: { code, message, path: [FILE] } }, request, reply);
  }

  private async go(
    post: Post,
    body: unknown,
    fault: FileFault | null,
    request: FastifyRequest<{ Params: Record<string, string> }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const ask: Parameters<typeof sendPost>[3] = (query, variables) => this.api.answer(query, variables, request.ip);
    const outcome = await sendPost(post, body, request.params, ask, fault);
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'same-origin');
    this.kept.forget();
    if ('goTo' in outcome) return reply.redirect(outcome.goTo, 303);
    const { text } = await this.drawn(request, outcome);
    return reply.code(outcome.status).type(HTML).send(text);
  }
}
