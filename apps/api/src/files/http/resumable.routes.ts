import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { contextFactory } from '@lib/graphql';
import { newId, ProblemError, problem, Unauthenticated } from '@lib/kernel';
import type { Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../../platform/log.js';
import { hashOfFile, tooLarge } from '../data/reception.js';
import { UnfinishedUploads, type UnfinishedUpload } from '../data/unfinished-uploads.js';
import { kindCalled } from '../domain/file-kind.js';
import { fileNameFrom } from '../domain/file-name.js';
import { KeepUpload } from '../use-cases/keep-upload.js';
import { MOST_SECONDS, UploadRefusals } from './upload-refusals.js';

const AT = '/files/uploads';
type OfUpload = { Params: { id: string } };

/**
 * Takes in files that may come in parts, over lines that break: the protocol is tus 1.0, spoken by @tus/server. Who may
 * begin, go on or look is asked here first, each time; what is whole becomes a file by one more request.
 */
@Injectable()
export class ResumableRoutes {
  private server: Promise<Server> | undefined;
  private readonly owner = new AsyncLocalStorage<{ readonly ownerId: string; readonly name: string }>();

  constructor(
    private readonly config: Config,
    private readonly uploads: KeepUpload,
    private readonly unfinished: UnfinishedUploads,
    private readonly refusals: UploadRefusals,
    private readonly log: Log,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    // A scope of its own: bodies are left for the protocol to read.
    void http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/offset+octet-stream', (_request, _body, done) => done(null));
      scope.setErrorHandler((error, request, reply) => this.refusals.answer(request, reply, error));
      const config = { bodySeconds: MOST_SECONDS };
      scope.post(AT, { config }, async (request, reply) => {
        const begun = await this.begin(contextOf(request, reply).caller, request);
        return this.owner.run(begun, () => this.pass(request, reply));
      });
      scope.route<OfUpload>({
        method: ['HEAD', 'PATCH', 'DELETE'],
        url: `${AT}/:id`,
        config,
        handler: async (request, reply) => {
          const own = await this.own(contextOf(request, reply).caller, request.params.id);
          return own ? this.pass(request, reply) : reply.code(404).send();
        },
      });
      scope.post<OfUpload>(`${AT}/:id/kept`, async (request, reply) => {
        const file = await this.keep(contextOf(request, reply).caller, request.params.id);
        return reply.code(201).header('cache-control', 'no-store').send({ file, problems: [] });
      });
    });
  }

  /** Refuses by what is said of it what would be refused when it is whole. */
  private async begin(caller: Caller, { headers }: FastifyRequest): Promise<{ ownerId: string; name: string }> {
    if (caller.kind === 'public') throw new Unauthenticated();
    const size = Number(headers['upload-length'] ?? Number.NaN);
    const { uploadMostMb } = this.config;
    if (!Number.isInteger(size))
      throw new ProblemError(problem('FILE_SIZE_MISSING', 'Say how large the file is before you send it.'));
    if (size > uploadMostMb * 1024 * 1024) throw tooLarge(uploadMostMb);
    const name = nameIn(String(headers['upload-metadata'] ?? ''));
    kindCalled(name);
    const ownerId = await this.uploads.admit(caller);
    this.uploads.refuseManyUnfinished(await this.unfinished.of(ownerId), size);
    return { ownerId, name };
  }

  private async own(caller: Caller, id: string): Promise<UnfinishedUpload | null> {
    if (caller.kind === 'public') throw new Unauthenticated();
    const ownerId = await this.uploads.whoIs(caller);
    const upload = await this.unfinished.find(id);
    return upload?.ownerId === ownerId ? upload : null;
  }

  /** Asked again after an answer was lost, it says the same. */
  private async keep(caller: Caller, id: string) {
    const upload = await this.own(caller, id);
    const kept = await this.uploads.keptAs(caller, id);
    if (kept) return kept;
    if (!upload || upload.received < upload.size)
      throw new ProblemError(
        problem('UPLOAD_NOT_WHOLE', 'The file was not uploaded to its end. Choose it again to go on.'),
      );
    try {
      const { name, size, path } = upload;
      const contentHash = await hashOfFile(path);
      const file = await this.refusals.oneOfFew(upload.ownerId, () =>
        this.uploads.keep(caller, name, { size, path, contentHash }, id),
      );
      await this.unfinished.remove(id);
      return file;
    } catch (error) {
      if (error instanceof ProblemError) await this.unfinished.remove(id);
      throw error;
    }
  }

  private async pass(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.server ??= this.open();
    const server = await this.server;
    void reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.raw.setHeader('cache-control', 'no-store');
    await server.handle(request.raw, reply.raw);
  }

  private async open(): Promise<Server> {
    const { Server } = await import('@tus/server');
    return new Server({
      path: AT,
      datastore: await this.unfinished.store(),
      maxSize: this.config.uploadMostMb * 1024 * 1024,
      relativeLocation: true,
      // Nobody of another site may.
      allowedOrigins: () => false,
      namingFunction: () => newId(),
      onUploadCreate: () => {
        const { ownerId, name } = this.owner.getStore()!;
        return Promise.resolve({ metadata: { filename: name, owner: ownerId } });
      },
      onResponseError: (_request, error) => {
        if ('status_code' in error) return undefined;
        const reference = this.log.fault(error);
        return { status_code: 500, body: `Something went wrong on our side. Quote the reference ${reference}.` };
      },
    });
  }
}

/** Among what is said of an upload: pairs of a word and something in base 64. */
function nameIn(metadata: string): string {
  const [, encoded = ''] = /(?:^|,)\s*filename ([A-Za-z0-9+/=]*)/.exec(metadata) ?? [];
  const name = fileNameFrom(Buffer.from(encoded, 'base64').toString('utf8'));
  if (name === '')
    throw new ProblemError(problem('FILE_NAME_MISSING', 'The file has no name. Give it one and try again.'));
  return name;
}
