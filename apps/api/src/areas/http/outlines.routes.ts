import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { OutlinesFile } from '../data/outlines.js';

interface Packed {
  readonly state: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly small: Buffer;
}

/** Serves the outlines that maps are drawn from, to everybody. Whoever has them already is told so. */
@Injectable()
export class OutlinesRoutes {
  private packed: Packed | undefined;

  constructor(private readonly outlines: OutlinesFile) {}

  register(http: FastifyInstance): void {
    http.get('/areas/outlines.json', async (request, reply) => {
      const { etag, plain, small } = await this.pack();
      void reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .header('vary', 'accept-encoding')
        .header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const isSmall = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      return isSmall ? reply.header('content-encoding', 'gzip').send(small) : reply.send(plain);
    });
  }

  private async pack(): Promise<Packed> {
    const { state, text } = await this.outlines.text();
    if (this.packed?.state !== state) {
      const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
      this.packed = { state, etag, plain: Buffer.from(text), small: await promisify(gzip)(text) };
    }
    return this.packed;
  }
}
