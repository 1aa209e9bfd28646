import { Injectable } from '@nestjs/common';
import { hashOf, Secrets } from '@lib/access';
import { load, record, save, transaction } from '@lib/database';
import { newReference } from '../../open-forms/index.js';
import { Proposal } from '../domain/proposal.js';
import type { Told } from '../domain/proposal-form.js';
import { PartnershipProposed } from '../proposal.events.js';

export interface NewProposal {
  readonly id: string;
  readonly requestHash: Buffer;
  readonly told: Told;
  /** False when there were so many for this address that another letter would be a nuisance. */
  readonly isAnswered: boolean;
}

@Injectable()
export class ProposalRepository {
  constructor(private readonly secrets: Secrets) {}

  /** Writes what somebody told us, unless this very form was sent before; answers its reference. */
  async add({ id, requestHash, told, isAnswered }: NewProposal): Promise<string> {
    // Only the hash of the link is kept; the link itself is made again when the mail is written.
    const statusHash = hashOf(this.secrets.linkToken('proposal', id));
    for (;;) {
      const [row] = await transaction().query<{ made: { reference: string; isNew: boolean } | null }[]>(
        'select app.propose($1, $2, $3, $4, $5) as made',
        [id, newReference(), requestHash, statusHash, JSON.stringify(told)],
      );
      // Null: the reference stands for another proposal.
      if (!row?.made) continue;
      if (row.made.isNew && isAnswered) record(new PartnershipProposed(id));
      return row.made.reference;
    }
  }

  /** Holds these until the transaction ends, so that two who decide at once do so one after the other. */
  async hold(...ids: string[]): Promise<void> {
    await transaction().query('select 1 from partnership_proposal where id = any ($1) order by id for update', [ids]);
  }

  get(id: string): Promise<Proposal> {
    return load(Proposal, id);
  }

  /** Those that were joined to this one, and are decided with it. */
  joinedTo(id: string): Promise<Proposal[]> {
    return transaction()
      .getRepository(Proposal)
      .find({ where: { joinedToId: id }, order: { id: 'ASC' } });
  }

  save(proposal: Proposal): Promise<Proposal> {
    return save(Proposal, proposal, 'proposal');
  }
}
