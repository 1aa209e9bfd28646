import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { contextFactory } from '@lib/graphql';
import type { FastifyInstance } from 'fastify';
import { FilePreviews } from '../data/file-previews.js';
import { isHandedOut } from '../domain/scan-state.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PAGE = /^[1-9]\d?$/;

/** Shows the first pages of a file as pictures, to whoever may see the file at this moment. */
@Injectable()
export class PreviewRoutes {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly previews: FilePreviews,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string; page: string } }>('/files/:id/pages/:page', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      const { id, page } = request.params;
      const preview =
        UUID.test(id) && PAGE.test(page)
          ? await this.work.asAnybody(caller, () => this.previews.find(id, Number(page)))
          : null;
      void reply.header('x-robots-tag', 'noindex');
      if (!preview || !isHandedOut(preview.scanState))
        return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('No picture here.\n');
      // Kept by the reader's own browser, which asks each time whether they may still see it.
      const etag = `"${id}-${page}"`;
      void reply
        .header('cache-control', 'private, no-cache')
        .header('etag', etag)
        .header('content-security-policy', "sandbox; default-src 'none'");
      return request.headers['if-none-match'] === etag
        ? reply.code(304).send()
        : reply.type('image/webp').send(preview.image);
    });
  }
}
