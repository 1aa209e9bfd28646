import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@lib/access';
import { Config } from '@lib/config';
import { UnitOfWork } from '@lib/database';
import { NotFound, Unauthenticated } from '@lib/kernel';
import { contextFactory } from '@lib/graphql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, page } from '../../platform/html.js';
import { PackStore, type KeptPack } from '../data/pack-store.js';

/** Hands out a pack to its reader, for as long as all that is inside is for them. */
@Injectable()
export class PackRoutes {
  constructor(
    private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly packs: PackStore,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.get<{ Params: { id: string } }>('/packs/:id', async (request, reply) => {
      const { caller } = contextOf(request, reply);
      void reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      const pack = await this.find(caller, request.params.id);
      if (pack === 'nobody')
        return say(reply, 401, 'Sign in first', 'Sign in to Roundtable, then open this address again.');
      if (!pack)
        return say(
          reply,
          404,
          'No pack here',
          'There is no pack for you at this address. Packs are kept for a week, and withdrawn when something in them changes its readers. Make yours again on the page of the meeting.',
        );
      // Not at the top: @fastify/static requires the same module while ours is still being linked, which Jest forbids.
      const { create: contentDisposition } = await import('content-disposition');
      void reply
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('content-disposition', contentDisposition(nameOf(pack)))
        .header('accept-ranges', 'none')
        .header('content-length', pack.size)
        .type('application/pdf');
      const content = request.method === 'HEAD' ? [] : this.pieces(caller, pack);
      return reply.send(Readable.from(content, { objectMode: false }));
    });
  }

  private async find(caller: Caller, id: string): Promise<KeptPack | null | 'nobody'> {
    try {
      return await this.work.as(caller, () => this.packs.find(id));
    } catch (error) {
      if (error instanceof Unauthenticated) return 'nobody';
      throw error;
    }
  }

  /** Each piece is read as its reader anew: whoever loses the right meanwhile does not get the rest. */
  private async *pieces(caller: Caller, { fileId, size }: KeptPack): AsyncGenerator<Buffer> {
    let sent = 0;
    for (let position = 0; sent < size; position += 1) {
      const piece = await this.work.as(caller, () => this.packs.piece(fileId, position));
      if (!piece) throw new NotFound();
      sent += piece.length;
      yield piece;
    }
  }
}

const nameOf = ({ title, heldOn }: KeptPack): string =>
  `${title.replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ').slice(0, 100)} ${heldOn}, pack.pdf`;

const say = (reply: FastifyReply, status: number, title: string, text: string) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(
      page(
        title,
        html`<h1>${title}</h1>
          <p>${text}</p>
          <p><a href="/">Go to Roundtable</a></p>`,
      ),
    );
