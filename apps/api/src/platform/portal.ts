import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Serves the portal: its files by their names, and its one page for every address that is not something else. */
export async function servePortal(
  http: FastifyInstance,
  /** Where what was built is. Where only the API is under test there is no portal. */
  dist: string,
  page: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): Promise<void> {
  const built = join(dist, 'portal');
  if (!existsSync(join(built, 'index.html'))) return;
  await http.register(files, {
    root: built,
    wildcard: false,
    index: false,
    // Each stands there smaller as well, see scripts/bundle-portal.mjs.
    preCompressed: true,
    // Names of built files carry a hash of their content, so they can be kept for good; the page itself cannot.
    setHeaders: (reply, path) =>
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
  http.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (/\.[a-z0-9]+$/i.test(path) || path.startsWith('/health/'))
      return reply.code(404).send({ message: 'Not found' });
    return page(request, reply);
  });
}
