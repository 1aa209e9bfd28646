import { Injectable } from '@nestjs/common';
import { hashOf, thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import type { ExampleStatus } from '../../schema.types.js';

type Row = Omit<ExampleStatus, 'callAddress' | 'resourceAddress'> & { callSlug: string; resourceSlug: string | null };

/** How an example stands, for whoever holds its link: their own, and nothing of anybody else's. */
@Injectable()
export class ExamplesByLink {
  constructor(private readonly work: UnitOfWork) {}

  of(token: string): Promise<ExampleStatus | null> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ told: Row | null }[]>('select app.example_by_link($1) as told', [
        hashOf(token),
      ]);
      if (!row?.told) return null;
      const { callSlug, resourceSlug, receivedAt, decidedAt, ...told } = row.told;
      return {
        ...told,
        receivedAt: new Date(receivedAt).toISOString(),
        decidedAt: decidedAt ? new Date(decidedAt).toISOString() : null,
        callAddress: `/calls/${callSlug}`,
        resourceAddress: resourceSlug && `/library/${resourceSlug}`,
      };
    });
  }
}
