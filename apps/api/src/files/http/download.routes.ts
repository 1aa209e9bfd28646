import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import { NotFound } from '@lib/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, page } from '../../platform/html.js';
import { Log } from '../../platform/log.js';
import { rangeIn } from '../domain/byte-range.js';
import { isHandedOut, scanSentence } from '../domain/scan-state.js';
import { FileStore, type StoredFile } from '../data/file-store.js';
import { HandOuts } from './hand-outs.js';
import { sendPieces } from './send-pieces.js';

/** Of which there is one for each download: pieces of their own would be garbage as large as the file. */
const MEMORY = 256 * 1024;

const SENT_AS: Readonly<Record<string, string>> = {
  'text/plain': 'text/plain; charset=utf-8',
  // Whatever a browser makes of the other headers, this is no page to it.
  'text/html': 'application/octet-stream',
};

/** Hands out a file to whoever may see it at this moment: to be kept, never to be shown as a page of ours. */
@Injectable()
export class DownloadRoutes {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly handOuts: HandOuts,
    private readonly log: Log,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const to = contextOf(request, reply);
      const { caller } = to;
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const { file, personId } = await this.find(caller, request.params.id);
      if (!file && !personId)
        return say(reply, 401, 'Sign in first', 'Sign in to Roundtable, then open this address again.');
      if (!file) return say(reply, 404, 'No file here', 'There is no file at this address that is shared with you.');
      if (!isHandedOut(file.scanState))
        return say(
          file.scanState === 'WAITING' ? reply.header('retry-after', 30) : reply,
          file.scanState === 'WAITING' ? 503 : 403,
          file.scanState === 'WAITING' ? 'Not scanned yet' : 'Malware was found',
          scanSentence(file.scanState),
        );
      // Not at the top: @fastify/static requires the same module while ours is still being linked, which Jest forbids.
      const { create: contentDisposition } = await import('content-disposition');
      void reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('content-disposition', contentDisposition(file.name))
        .header('accept-ranges', 'bytes')
        .header('etag', etagOf(file))
        .type(SENT_AS[file.mediaType] ?? file.mediaType);
      const begun = () => this.handOuts.tell({ fileId: file.id, personId, to });
      return this.send(request, reply, caller, file, begun);
    });
  }

  /** All of it or the part that is asked for, which goes on where a download broke off if it is still the same file. */
  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    caller: Caller,
    file: StoredFile,
    begun: () => void,
  ): Promise<FastifyReply | void> {
    const { method, headers } = request;
    const isSame = headers['if-range'] === undefined || headers['if-range'] === etagOf(file);
    const range = method === 'GET' && isSame ? rangeIn(headers.range, file.size) : null;
    if (range === 'none') return reply.code(416).header('content-range', `bytes */${file.size}`).send();
    // Only what it is called is asked for by HEAD: nothing is read.
    const content =
      method === 'HEAD' ? null : this.files.content(caller, file, range ?? undefined, Buffer.allocUnsafeSlow(MEMORY));
    const first = content && (await this.first(content));
    if (content && !first)
      return say(
        reply.removeHeader('content-disposition').removeHeader('etag').header('retry-after', 60),
        503,
        'It cannot be read just now',
        'The content of this file cannot be read just now. Try again in a while, or tell whoever looks after Roundtable.',
      );
    if (begins(request)) begun();
    if (range) void reply.code(206).header('content-range', `bytes ${range.from}-${range.to}/${file.size}`);
    void reply.header('content-length', range ? range.to - range.from + 1 : file.size);
    if (!content || !first) return reply.send(Readable.from([]));
    return sendPieces(reply, first, content).catch((error: unknown) => this.note(error));
  }

  /** Read before anything is promised. Null when there is nothing to be read. */
  private async first(content: AsyncGenerator<Buffer>): Promise<Buffer | null> {
    try {
      return ((await content.next()).value as Buffer | undefined) ?? null;
    } catch (error) {
      this.note(error);
      return null;
    }
  }

  /** Whoever has just lost the right to it is no fault of ours. */
  private note(error: unknown): void {
    if (!(error instanceof NotFound)) this.log.fault(error);
  }

  /** Some files are for everybody; whoever is nobody, and finds none here, may have to sign in. */
  private find(caller: Caller, id: string): Promise<{ file: StoredFile | null; personId: string | null }> {
    return this.work.asAnybody(caller, async ({ personId }) => ({ file: await this.files.find(id), personId }));
  }
}

/** What goes on with a download, or asks what it would be, was handed out before or is not yet. */
const begins = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && (headers.range === undefined || headers.range.startsWith('bytes=0-'));

/** Files never change, so which one it is says what is in it. */
const etagOf = ({ id }: StoredFile) => `"${id}"`;

const say = (reply: FastifyReply, status: number, title: string, text: string) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(
      page(
        title,
        html`<h1>${title}</h1>
          <p>${text}</p>
          <p><a href="/">Go to Roundtable</a></p>`,
      ),
    );
