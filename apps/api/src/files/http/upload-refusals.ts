import { Injectable } from '@nestjs/common';
import { ProblemError, problem, RateLimited, Unauthenticated, Unavailable, type Problem } from '@lib/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../../platform/log.js';

/** Enough for the largest file over a slow line. */
export const MOST_SECONDS = 10 * 60;
const CUT_OFF_AFTER_MS = 5000;
/** At the same time, of one person and of all. */
const MOST_AT_ONCE = { each: 2, all: 30 };

const STATUS: Readonly<Record<string, number>> = {
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_NOT_WHAT_IT_IS_CALLED: 415,
  FILE_NOT_PLAIN_TEXT: 415,
  TOO_MANY_UPLOADS: 429,
  UPLOAD_NOT_WHOLE: 409,
};

/** How uploads are refused, and that no more than so many are looked at at a time; whichever way they come. */
@Injectable()
export class UploadRefusals {
  private readonly running = new Map<string, number>();

  constructor(private readonly log: Log) {}

  async oneOfFew<T>(personId: string, work: () => Promise<T>): Promise<T> {
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

  answer(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
    hearOut(request);
    const { status, problems } = this.refusalOf(error);
    if (error instanceof RateLimited) void reply.header('retry-after', error.retryAfterSeconds);
    return reply.code(status).header('cache-control', 'no-store').send({ file: null, problems });
  }

  refusalOf(error: unknown): { status: number; problems: readonly Problem[] } {
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
