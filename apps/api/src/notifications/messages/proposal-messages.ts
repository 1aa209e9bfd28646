import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { outcomeLetter, receiptLetter, type Outcome, type ProposerLetter } from '../../proposals/index.js';
import { Addresses } from '../../platform/addresses.js';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface ProposalRow {
  readonly reference: string;
  readonly name: string;
  readonly proposerName: string;
  readonly state: 'OPEN' | 'ACCEPTED' | 'MERGED' | 'DECLINED';
  readonly isJoined: boolean;
  readonly reason: string;
  readonly foundedName: string | null;
  readonly decider: string | null;
  readonly deciderEmail: string | null;
}

/** Messages to people who told us of a partnership. */
@Injectable()
export class ProposalMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  /** To an address that nobody has proved to be theirs: no name, no word that was typed. */
  async receipt(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    return row && this.written(delivery, receiptLetter(row.reference), { name: '', address: delivery.address });
  }

  /** As it stands when this is sent: what was joined and is settled meanwhile is told of once, as settled. */
  async outcome(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    const outcome = row && outcomeOf(row);
    if (!row || !outcome) return null;
    const letter = outcomeLetter({ ...row, outcome, foundedName: row.foundedName ?? '' });
    return {
      ...this.written(delivery, letter, { name: row.proposerName, address: delivery.address }),
      replyTo: row.decider && row.deciderEmail ? { name: row.decider, address: row.deciderEmail } : undefined,
    };
  }

  private written(
    { subjectId }: Delivery,
    { subject, heading, paragraphs }: ProposerLetter,
    to: Message['to'],
  ): Message {
    const token = this.secrets.linkToken('proposal', String(subjectId));
    return {
      letter: {
        subject,
        heading,
        blocks: [...paragraphs.map(paragraph), links(['See how your proposal stands', this.addresses.proposal(token)])],
        because: 'Roundtable sends this because this address was given with a proposal of a partnership.',
      },
      to,
    };
  }

  /** Nothing when the proposer was forgotten: the address is not to be written to any more. */
  private read(delivery: Delivery): Promise<ProposalRow | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<ProposalRow[]>(
        `select p.reference, p.name, p.proposer_name as "proposerName", r.state, r.id <> p.id as "isJoined", r.reason, f.name as "foundedName",
           d.name as decider, d.email as "deciderEmail"
         from partnership_proposal p join partnership_proposal r on r.id = coalesce(p.joined_to_id, p.id)
         left join partnership f on f.id = r.founded_id left join person d on d.id = coalesce(r.decided_by_id, p.decided_by_id)
         where p.id = $1 and p.proposer_email = $2`,
        [delivery.subjectId, delivery.address],
      );
      return row ?? null;
    });
  }
}

function outcomeOf({ state, isJoined }: ProposalRow): Outcome | null {
  if (state === 'OPEN') return isJoined ? 'JOINED' : null;
  return state === 'MERGED' ? 'KNOWN' : state;
}
