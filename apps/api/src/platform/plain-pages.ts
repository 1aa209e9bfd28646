import type { FastifyInstance } from 'fastify';
import { plainPagesCss } from './plain-pages.css.js';

/** The one stylesheet of the pages that need no scripts. */
export function servePlainPages(http: FastifyInstance): void {
  http.get('/plain-pages.css', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(plainPagesCss),
  );
}
