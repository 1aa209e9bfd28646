import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ModuleRef } from '@nestjs/core';
import { Config } from '@lib/config';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { KeptAnswers, type Answer } from '../../platform/kept-answers.js';
import { AskAsPublic } from '../../public-pages/index.js';
import { ENTRY, type Entry } from '../domain/columns.js';
import { asAtom, asCsv, asGeoJson, asJson, type Change } from '../domain/forms.js';
import { wantedIn } from './wanted.js';
import { embedPage, type Embedded } from './embed.js';

const inFull = parse(`query ($filter: DirectoryFilter) { directoryInFull(filter: $filter) { ${ENTRY} } }`);
const changes = parse(
  `query { directoryChanges { id kind at partnershipId entry { slug name area carriedOnBy { name } } } }`,
);
const embedded =
  parse(`query ($filter: DirectoryFilter, $after: String) { directory(filter: $filter, first: 20, after: $after) {
  total nodes { slug name area freshness } pageInfo { hasNextPage endCursor } } }`);

const FORMS = {
  '/directory.csv': { type: 'text/csv; charset=utf-8; header=present', write: asCsv },
  '/directory.json': { type: 'application/json; charset=utf-8', write: asJson },
  '/directory.geojson': { type: 'application/geo+json; charset=utf-8', write: asGeoJson },
} as const;

const REFUSED: Answer = {
  status: 400,
  type: 'text/plain; charset=utf-8',
  text: 'These filters cannot be used. See /directory/open-data for what they can be.\n',
};

type Ask = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** The directory as data for everybody, and as a page for frames of other sites. All is asked as nobody in particular. */
@Injectable()
export class OpenDataRoutes {
  private readonly source;

  constructor(
    private readonly api: AskAsPublic,
    private readonly kept: KeptAnswers,
    private readonly modules: ModuleRef,
    { publicUrl, openData }: Config,
  ) {
    this.source = { site: new URL('/', publicUrl).href.replace(/\/$/, ''), licence: openData };
  }

  register(http: FastifyInstance): void {
    for (const [path, { type, write }] of Object.entries(FORMS))
      http.get(path, async (request, reply) =>
        this.kept.answer(request, this.asData(reply), async () => {
          const filter = this.wanted(request);
          const data = await this.api.ask<{ directoryInFull: readonly Entry[] }>(inFull, { filter });
          return data ? { status: 200, type, text: write(data.directoryInFull, this.source) } : REFUSED;
        }),
      );
    http.get('/directory/changes.atom', async (request, reply) =>
      this.kept.answer(request, this.asData(reply), async () => {
        const data = await this.api.ask<{ directoryChanges: readonly Change[] }>(changes);
        const type = 'application/atom+xml; charset=utf-8';
        return { status: 200, type, text: asAtom(data?.directoryChanges ?? [], this.source) };
      }),
    );
    http.get('/embed/directory', async (request, reply) => this.embed(request as Ask, reply));
  }

  /** Framed from anywhere, this address alone; nothing in it depends on who looks. */
  private async embed(request: Ask, reply: FastifyReply): Promise<FastifyReply> {
    const policy = String(reply.getHeader('content-security-policy')).replace(
      /frame-ancestors [^;]+/,
      'frame-ancestors *',
    );
    void reply.header('content-security-policy', policy).removeHeader('x-frame-options');
    void reply.header('cross-origin-resource-policy', 'cross-origin');
    return this.kept.answer(request, reply, async () => {
      const { after } = request.query;
      const data = await this.api.ask<Embedded>(embedded, {
        filter: this.wanted(request),
        after: typeof after === 'string' && /^\d{1,6}$/.test(after) ? after : null,
      });
      if (!data) return REFUSED;
      const search = new URL(request.url, this.source.site).searchParams;
      return { status: 200, type: 'text/html; charset=utf-8', text: embedPage(data, this.source.site, search) };
    });
  }

  private wanted(request: FastifyRequest) {
    return wantedIn((request as Ask).query, this.modules.get(GraphQLSchemaHost, { strict: false }).schema);
  }

  /** Other sites may read it, and learn by its head under what licence. */
  private asData(reply: FastifyReply): FastifyReply {
    return reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header(
        'link',
        `<${this.source.licence.address}>; rel="license", <${this.source.site}/directory/open-data>; rel="describedby"`,
      );
  }
}
