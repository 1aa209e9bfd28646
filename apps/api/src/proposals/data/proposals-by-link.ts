import { Injectable } from '@nestjs/common';
import { hashOf, thePublic } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { outcomeLetter, type OutcomeFacts } from '../domain/letters.js';
import type { ProposalStatus } from '../../schema.types.js';

interface Row extends Omit<OutcomeFacts, 'outcome' | 'foundedName'> {
  readonly proposedAt: string;
  readonly outcome: OutcomeFacts['outcome'] | null;
  readonly foundedName: string | null;
  readonly decidedAt: string | null;
}

/** How a proposal stands, for whoever holds its link: their own, and nothing of anybody else's. */
@Injectable()
export class ProposalsByLink {
  constructor(private readonly work: UnitOfWork) {}

  of(token: string): Promise<ProposalStatus | null> {
    return this.work.asAnybody(thePublic, async () => {
      const [row] = await transaction().query<{ told: Row | null }[]>('select app.proposal_by_link($1) as told', [
        hashOf(token),
      ]);
      if (!row?.told) return null;
      const { reference, name, proposedAt, outcome, foundedName, reason, decidedAt } = row.told;
      const letter = outcome && outcomeLetter({ reference, name, outcome, reason, foundedName: foundedName ?? '' });
      return {
        reference,
        name,
        proposedAt: instant(proposedAt),
        outcome,
        decidedAt: decidedAt && instant(decidedAt),
        words: letter ? [...letter.paragraphs] : [],
      };
    });
  }
}

const instant = (at: string): string => new Date(at).toISOString();
