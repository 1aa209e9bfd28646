import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { ProblemError, problem, Unauthenticated } from '@lib/kernel';
import { contextFactory } from '@lib/graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { receive, tooLarge } from '../data/reception.js';
import type { StoredFile } from '../data/file-store.js';
import { fileNameFrom } from '../domain/file-name.js';
import { KeepUpload } from '../use-cases/keep-upload.js';
import { MOST_SECONDS, UploadRefusals } from './upload-refusals.js';

/** Takes in one file at once, from programs that send small ones: its content is the body, its name is in a header. There is nothing to parse, and nothing to parse wrongly. */
@Injectable()
export class UploadRoutes {
  constructor(
    private readonly config: Config,
    private readonly uploads: KeepUpload,
    private readonly refusals: UploadRefusals,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    // A scope of its own: nowhere else are bodies taken as they come.
    void http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
      scope.setErrorHandler((error, request, reply) => this.refusals.answer(request, reply, error));
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
    return this.refusals.oneOfFew(personId, () =>
      receive(request.body as Readable, uploadMostMb, (received) => this.uploads.keep(caller, name, received)),
    );
  }
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
