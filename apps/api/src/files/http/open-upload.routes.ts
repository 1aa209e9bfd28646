import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tooLarge } from '../data/reception.js';
import { KeepOpenFile } from '../use-cases/keep-open-file.js';
import { MOST_SECONDS, UploadRefusals } from './upload-refusals.js';

/** Takes in a file that comes with a form which anybody fills in: its content is the body, its name and what the form bears are in headers. */
@Injectable()
export class OpenUploadRoutes {
  constructor(
    private readonly files: KeepOpenFile,
    private readonly refusals: UploadRefusals,
  ) {}

  register(http: FastifyInstance): void {
    void http.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
      scope.setErrorHandler((error, request, reply) => this.refusals.answer(request, reply, error));
      scope.post('/files/open', { config: { bodySeconds: MOST_SECONDS } }, async (request, reply) => {
        const file = await this.take(request);
        return reply.code(201).header('cache-control', 'no-store').send({ file, problems: [] });
      });
    });
  }

  private async take(request: FastifyRequest) {
    const { headers, ip } = request;
    if (Number(headers['content-length']) > this.files.mostMb * 1024 * 1024) throw tooLarge(this.files.mostMb);
    const [name, token] = [headers['x-file-name'], headers['x-form-token']].map(String);
    return this.refusals.oneOfFew(ip, () =>
      this.files.execute(ip, token ?? '', decoded(name ?? ''), request.body as Readable),
    );
  }
}

/** Percent-encoded, since headers carry ASCII. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
