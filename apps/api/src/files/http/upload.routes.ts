import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { ProblemError, problem, RateLimited, Unauthenticated, Unavailable, type Problem } from '@lib/kernel';
import { contextFactory } from '@lib/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../../platform/log.js';
import { receive, tooLarge } from '../data/reception.js';
import type { StoredFile } from '../data/file-store.js';
import { fileNameFrom } from '../domain/file-name.js';
import { KeepUpload } from '../use-cases/keep-upload.js';

/** Enough for the largest file over a slow line. */
const MOST_SECONDS = 10 * 60;
const CUT_OFF_AFTER_MS = 5000;
/** At the same time, of one person and of all. */
const MOST_AT_ONCE = { each: 2, all: 30 };

const STATUS: Readonly<Record<string, number>> = {
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_NOT_WHAT_IT_IS_CALLED: 415,
  FILE_NOT_PLAIN_TEXT: 415,
  FILE_INFECTED: 422,
  TOO_MANY_UPLOADS: 429,
};

/** Takes in one file: its content is the body, its name is in a header. There is nothing to parse, and nothing to parse wrongly. */
@Injectable()
export class UploadRoutes {
  private readonly running = new Map<string, number>();

  constructor(
    private readonly config: Config,
    private readonly uploads: KeepUpload,
    private readonly log: Log,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    // A scope of its own: nowhere else are bodies taken as they come.
    void http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
      scope.setErrorHandler((error, request, reply) => {
        hearOut(request);
        return this.refuse(reply, error);
      });
      scope.post('/files', { config: { bodySeconds: MOST_SECONDS } }, async (request, reply) => {
        const { caller } = contextOf(request, reply);
        const file = await this.take(caller, request);
        return reply.code(201).header('cache-control', 'no-store').send({ file, problems: [] });
      });
    });
  }

  private async take(caller: Caller, request: FastifyRequest): Promise<StoredFile> {
    if (caller.kind === 'public') throw new Unauthenticated();
    const { uploadMostMb } = this.config;
    const name = nameIn(request);
    if (Number(request.headers['content-length']) > uploadMostMb * 1024 * 1024) throw tooLarge(uploadMostMb);
    const personId = await this.uploads.admit(caller);
    return this.oneOfFew(personId, () =>
      receive(request.body as Readable, uploadMostMb, (received) => this.uploads.keep(caller, name, received)),
    );
  }

  private async oneOfFew<T>(personId: string, work: () => Promise<T>): Promise<T> {
    const mine = this.running.get(personId) ?? 0;
    const all = [...this.running.values()].reduce((sum, each) => sum + each, 0);
    if (mine >= MOST_AT_ONCE.each || all >= MOST_AT_ONCE.all) throw new RateLimited(30);
    this.running.set(personId, mine + 1);
    try {
      return await work();
    } finally {
      const left = (this.running.get(personId) ?? 1) - 1;
      if (left > 0) this.running.set(personId, left);
      else this.running.delete(personId);
    }
  }

  private refuse(reply: FastifyReply, error: unknown): FastifyReply {
    const { status, problems } = this.refusalOf(error);
    if (error instanceof RateLimited) void reply.header('retry-after', error.retryAfterSeconds);
    return reply.code(status).header('cache-control', 'no-store').send({ file: null, problems });
  }

  private refusalOf(error: unknown): { status: number; problems: readonly Problem[] } {
    const one = (status: number, code: string, message: string) => ({ status, problems: [problem(code, message)] });
    if (error instanceof ProblemError) {
      return { status: STATUS[error.problems[0]?.code ?? ''] ?? 422, problems: error.problems };
    }
    if (error instanceof Unauthenticated) return one(401, 'UNAUTHENTICATED', error.message);
    if (error instanceof RateLimited) return one(429, 'RATE_LIMITED', error.message);
    if (error instanceof Unavailable) return one(503, 'UNAVAILABLE', error.message);
    const { statusCode, code } = (error ?? {}) as { statusCode?: number; code?: string };
    if (statusCode && statusCode < 500)
      return one(statusCode, 'BAD_REQUEST', 'Send the content of one file as application/octet-stream.');
    // Whoever sent it is gone: nobody hears the answer, and nothing went wrong here.
    if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR')
      return one(400, 'BROKEN_OFF', 'The upload broke off.');
    const reference = this.log.fault(error);
    return one(500, 'INTERNAL', `Something went wrong on our side. Quote the reference ${reference} if you report it.`);
  }
}

/** Who is refused while still sending is let hear why, and then cut off. */
function hearOut({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return;
  const timer = setTimeout(() => raw.destroy(), CUT_OFF_AFTER_MS).unref();
  for (const end of ['end', 'close']) raw.once(end, () => clearTimeout(timer));
}

/** The name is percent-encoded, since headers carry ASCII. */
function nameIn({ headers }: FastifyRequest): string {
  let name = '';
  try {
    name = fileNameFrom(decodeURIComponent(String(headers['x-file-name'] ?? '')));
  } catch {
    // Not percent-encoded: as good as none.
  }
  if (name === '')
    throw new ProblemError(problem('FILE_NAME_MISSING', 'The file has no name. Give it one and try again.'));
  return name;
}
