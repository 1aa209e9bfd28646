import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long the body may take to arrive; half a minute when nothing is said. */
    bodySeconds?: number;
  }
}

const ORDINARY_SECONDS = 30;

/** The server has one limit for all requests, and it must admit the largest file over a slow line: all others are held to less here. */
export function limitSlowBodies(http: FastifyInstance): void {
  http.addHook('onRequest', (request, _reply, done) => {
    const { raw, headers } = request;
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined)
      // Most bodies came with their headers, and need no watching.
      setImmediate(() => {
        if (!raw.complete && !raw.destroyed) watch(raw, request.routeOptions.config.bodySeconds ?? ORDINARY_SECONDS);
      });
    done();
  });
}

function watch(raw: IncomingMessage, seconds: number): void {
  const timer = setTimeout(() => raw.destroy(), seconds * 1000).unref();
  for (const end of ['end', 'close']) raw.once(end, () => clearTimeout(timer));
}
