import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@lib/config';
import { assertHarmlessRole, forRequest, Pulse } from '@lib/database';
import { sessionCookie } from '@lib/graphql';
import { ReadModel } from '@lib/reads';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { OutlinesRoutes } from './areas/index.js';
import { AssetRoutes } from './assets/index.js';
import { CertificateRoutes } from './certificates/index.js';
import { EvaluationRoutes } from './evaluations/index.js';
import {
  Contents,
  DownloadRoutes,
  OpenUploadRoutes,
  PreviewRoutes,
  ResumableRoutes,
  UploadRoutes,
} from './files/index.js';
import { CalendarFeedRoutes, MeetingFileRoutes, RespondRoutes } from './meetings/index.js';
import { MinutesRoutes } from './minutes/index.js';
import { PackRoutes } from './packs/index.js';
import { SessionKeeper } from './people/index.js';
import { isFromOwnPages } from './platform/origin.js';
import { limitSlowBodies } from './platform/slow-bodies.js';
import { servePlainPages } from './platform/plain-pages.js';
import { servePortal } from './platform/portal.js';
import { SocketServer } from './platform/socket-server.js';
import { securityHeaders } from './platform/security-headers.js';
import { OpenDataRoutes } from './open-data/index.js';
import { PublicPagesRoutes } from './public-pages/index.js';
import { ReadingSheetRoutes } from './metrics/index.js';
import { LinkRoutes } from './short-links/index.js';
import { SheetRoutes } from './sheets/index.js';
import { ReadingRoutes } from './usefulness/index.js';

const BODY_LIMIT = 256 * 1024;
/** For the largest file; everything else is given less, see `limitSlowBodies`. */
const LONGEST_REQUEST_MS = 10 * 60_000;

/** Where the portal is when this runs as it was built. */
const besideProgram = fileURLToPath(new URL('../../../', import.meta.url));

/** The whole API and the portal, ready to listen. */
export async function createServer(
  config: Config,
  databaseUrl: string,
  dist = besideProgram,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // We have no middleware in the manner of Express, and what would run it costs each request.
    skipMiddie: true,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    requestTimeout: LONGEST_REQUEST_MS,
    http: { headersTimeout: 30_000 },
    connectionTimeout: 60_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, databaseUrl), adapter, {
    logger: false,
    abortOnError: false,
  });
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  sendHeaders(http, securityHeaders(config));
  await http.register(cookie);
  limitSlowBodies(http);
  guardCookies(http, config);
  keepSessions(http, config, app.get(SessionKeeper));
  servePlainPages(http);
  app.get(RespondRoutes).register(http);
  app.get(CalendarFeedRoutes).register(http);
  app.get(MeetingFileRoutes).register(http);
  await app.get(SheetRoutes).register(http);
  await app.get(ReadingSheetRoutes).register(http);
  app.get(UploadRoutes).register(http);
  app.get(OpenUploadRoutes).register(http);
  app.get(ResumableRoutes).register(http);
  app.get(DownloadRoutes).register(http);
  app.get(PreviewRoutes).register(http);
  app.get(PackRoutes).register(http);
  app.get(AssetRoutes).register(http);
  app.get(EvaluationRoutes).register(http);
  app.get(CertificateRoutes).register(http);
  app.get(MinutesRoutes).register(http);
  app.get(LinkRoutes).register(http);
  app.get(OutlinesRoutes).register(http);
  app.get(ReadingRoutes).register(http);
  app.get(OpenDataRoutes).register(http);
  const publicPages = app.get(PublicPagesRoutes);
  await publicPages.register(http, dist);
  await servePortal(http, dist, (request, reply) => publicPages.page(request, reply));
  await app.init();
  app.get(SocketServer).serve(app.getHttpServer());
  await assertHarmlessRole(app.get(DataSource));
  await app.get(Contents).prepare();
  app.get(ReadModel).prepare();
  await app.get(Pulse).start();
  return app;
}

/** With every answer, refusals too. */
function sendHeaders(http: FastifyInstance, headers: Record<string, string>): void {
  http.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** A request that changes something and comes from a page of another site is refused before anything reads it. */
function guardCookies(http: FastifyInstance, config: Config): void {
  const { origin } = new URL(config.publicUrl);
  http.addHook('onRequest', (request, reply, done) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method) || isFromOwnPages(request.headers, origin)) done();
    else void reply.code(403).send({ message: 'This request came from another site.' });
  });
}

function keepSessions(http: FastifyInstance, config: Config, keeper: SessionKeeper): void {
  const name = sessionCookie({ secure: config.publicUrl.startsWith('https:') });
  http.addHook('preHandler', (request, _reply, done) => {
    const token = request.cookies[name];
    if (token) keeper.used(token);
    forRequest(request.id, done);
  });
}
