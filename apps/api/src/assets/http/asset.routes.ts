import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { NotFound } from '@lib/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Log } from '../../platform/log.js';
import { html, page } from '../../platform/html.js';
import { FileStore } from '../../files/index.js';
import { AssetDownloads } from '../data/asset-downloads.js';
import { bundleOf } from './bundle.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LANGUAGE = /^[A-Za-z-]{2,35}$/;
const CHANNEL = /^[A-Z]{1,20}$/;
/** Each reads files for as long as its reader takes to get them. */
const MOST_BUNDLES = 20;

interface OfCampaign {
  Params: { campaignId: string };
  Querystring: Readonly<Record<string, unknown>>;
}

/** Hands out what a campaign gives, one by one or as an archive, to whoever may have it at this moment; and counts that, without whom. */
@Injectable()
export class AssetRoutes {
  private running = 0;

  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly downloads: AssetDownloads,
    private readonly files: FileStore,
    private readonly log: Log,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string } }>('/campaign-assets/:id', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      keptByNobody(reply);
      const place = UUID.test(request.params.id)
        ? await this.one(caller, request.params.id, request.method === 'GET')
        : null;
      return place ? reply.redirect(place, 302) : notHere(reply);
    });
    http.get<OfCampaign>('/campaign-assets/of/:campaignId', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      keptByNobody(reply);
      return this.bundle(caller, request.params.campaignId, request.query, request.method === 'GET', reply);
    });
  }

  /** Where it is handed out: there it is asked again for whom. */
  private one(caller: Caller, id: string, isCounted: boolean): Promise<string | null> {
    return this.work.asAnybody(caller, async () => {
      const place = await this.downloads.place(id);
      if (place && isCounted) await this.downloads.count([id]);
      return place;
    });
  }

  private async bundle(
    caller: Caller,
    campaignId: string,
    { language, channel }: OfCampaign['Querystring'],
    isWanted: boolean,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const which = { campaignId, language: wordIn(language, LANGUAGE), channel: wordIn(channel, CHANNEL) };
    if (!UUID.test(campaignId) || which.language === undefined || which.channel === undefined) return notHere(reply);
    if (this.running >= MOST_BUNDLES) return busy(reply);
    const { language: code, channel: name } = which;
    const found = await this.work.asAnybody(caller, async () => {
      const bundle = await this.downloads.bundle({ campaignId, language: code, channel: name });
      if (bundle && isWanted) await this.downloads.count(bundle.files.map(({ id }) => id));
      return bundle;
    });
    if (!found || found.files.length === 0) return notHere(reply);
    // Not at the top: as in files/http/download.routes.
    const { create: contentDisposition } = await import('content-disposition');
    void reply.type('application/zip').header('content-disposition', contentDisposition(`${found.title}.zip`));
    if (!isWanted) return reply.send('');
    const { stream, size } = await bundleOf(found.files, (file) => this.files.content(caller, file));
    this.running++;
    reply.raw.once('close', () => void this.running--);
    stream.once('error', (error) => this.note(error));
    return reply.header('content-length', size).send(stream);
  }

  /** Whoever hung up, or has just lost the right to a file, is no fault of ours. */
  private note(error: Error & { readonly code?: string }): void {
    if (!(error instanceof NotFound) && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') this.log.fault(error);
  }
}

/** Null when nothing is said, undefined when it cannot be what was meant. */
function wordIn(said: unknown, shape: RegExp): string | null | undefined {
  if (said === undefined || said === '') return null;
  return typeof said === 'string' && shape.test(said) ? said : undefined;
}

const keptByNobody = (reply: FastifyReply): void =>
  void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');

const say = (reply: FastifyReply, title: string, text: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(
    page(
      title,
      html`<h1>${title}</h1>
        <p>${text}</p>
        <p><a href="/">Go to Roundtable</a></p>`,
    ),
  );

const notHere = (reply: FastifyReply): FastifyReply =>
  say(
    reply.code(404),
    'Nothing here',
    'There is nothing at this address that is shared with you. It may have expired, or you may have to sign in first.',
  );

const busy = (reply: FastifyReply): FastifyReply =>
  say(
    reply.code(503).header('retry-after', 30),
    'Many people are downloading',
    'Try again in half a minute, or download the files one by one.',
  );
