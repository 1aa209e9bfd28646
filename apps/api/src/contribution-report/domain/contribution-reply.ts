import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import { ContributionReplied } from '../contribution.events.js';

interface Said {
  readonly partnershipId: string;
  readonly agencyId: string;
  readonly since: string;
  readonly until: string;
  readonly words: string;
}

/** What an agency says of its line in the contribution report. */
export class ContributionReply extends Aggregate {
  readonly id: string;
  readonly audienceId: number;
  readonly partnershipId: string;
  readonly agencyId: string;
  readonly since: string;
  readonly until: string;
  readonly words: string;
  readonly writtenById: string;
  readonly writtenAt: Date;

  static said(
    said: Said,
    by: { readonly audienceId: number; readonly writtenById: string },
    now: Date,
  ): ContributionReply {
    refuse([
      wordsProblem(said.words, { label: 'what you have to say', max: 1000, required: true }, 'words'),
      said.since > said.until && problem('NOT_LATER', 'The end must not be before the beginning.', 'until'),
    ]);
    const reply = Object.assign(new ContributionReply(), {
      id: newId(),
      ...said,
      ...by,
      words: tidy(said.words),
      writtenAt: now,
    });
    reply.record(new ContributionReplied(reply.id, said.partnershipId, said.agencyId));
    return reply;
  }
}
