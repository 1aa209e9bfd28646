import { Injectable } from '@nestjs/common';
import { Config } from '@lib/config';
import { contextFactory } from '@lib/graphql';
import type { FastifyInstance } from 'fastify';
import { CountReadings } from '../use-cases/count-readings.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The portal says that somebody opened a version. The answer is the same whatever it says, and waits for nothing. */
@Injectable()
export class ReadingRoutes {
  constructor(
    private readonly config: Config,
    private readonly count: CountReadings,
  ) {}

  register(http: FastifyInstance): void {
    const contextOf = contextFactory({ secure: this.config.publicUrl.startsWith('https:') });
    http.post<{ Params: { versionId: string } }>('/library/readings/:versionId', async (request, reply) => {
      const { versionId } = request.params;
      if (UUID.test(versionId)) this.count.page(versionId, contextOf(request, reply));
      return reply.code(204).send();
    });
  }
}
