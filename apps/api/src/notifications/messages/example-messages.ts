import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';

interface ExampleRow {
  readonly reference: string;
  readonly name: string;
  readonly title: string;
  readonly call: string;
  readonly state: 'RECEIVED' | 'BEING_READ' | 'ACCEPTED' | 'NOT_TAKEN';
  readonly outcome: string;
  readonly decider: string | null;
  readonly deciderEmail: string | null;
  /** Null when it is not for the public. */
  readonly resourceSlug: string | null;
}

interface Words {
  readonly subject: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Messages to people who answered a call for examples. */
@Injectable()
export class ExampleMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  /** To an address that nobody has proved to be theirs: no name, no word that was typed. */
  async receipt(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    if (!row) return null;
    const { reference, call } = row;
    return this.written(
      delivery,
      {
        subject: `Your example ${reference}`,
        heading: 'Thank you for your example',
        blocks: [
          paragraph(`Your reference is ${reference}. It answers our call “${call}”.`),
          paragraph(
            'A national coordinator reads every example, and we write to this address when it is decided. Until then you can look up how it stands. The link is for you alone.',
          ),
          paragraph('If you did not send us anything, somebody entered your address by mistake: ignore this message.'),
        ],
      },
      { name: '', address: delivery.address },
    );
  }

  async outcome(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    if (!row || (row.state !== 'ACCEPTED' && row.state !== 'NOT_TAKEN')) return null;
    const { reference, state, outcome, decider, deciderEmail } = row;
    const isAccepted = state === 'ACCEPTED';
    return {
      ...this.written(
        delivery,
        {
          subject: `${isAccepted ? 'Accepted' : 'Not taken'}: your example ${reference}`,
          heading: isAccepted ? 'Your example is accepted' : 'We are not taking your example',
          blocks: [
            about(row),
            paragraph(
              isAccepted
                ? 'Thank you: we are making it into a resource of our library. It is gone over before it is published, and we write to you when it is.'
                : 'Thank you for taking the trouble. We have decided not to take it, for this reason:',
            ),
            ...(outcome === '' ? [] : [paragraph(outcome)]),
          ],
        },
        { name: row.name, address: delivery.address },
      ),
      replyTo: decider && deciderEmail ? { name: decider, address: deciderEmail } : undefined,
    };
  }

  async published(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    if (!row) return null;
    const { reference, resourceSlug, name } = row;
    return this.written(
      delivery,
      {
        subject: `In the library: your example ${reference}`,
        heading: 'Your example is in the library',
        blocks: [
          about(row),
          paragraph(
            resourceSlug
              ? 'It is published, and everybody can read it. Thank you.'
              : 'It is published for the members of partnerships, who find it when they sign in. Thank you.',
          ),
          ...(resourceSlug ? [links(['Open it', this.addresses.resource(resourceSlug)])] : []),
        ],
      },
      { name, address: delivery.address },
    );
  }

  /** To a curator. Null when all is decided meanwhile, or they hold the office no longer. */
  async waiting(delivery: Delivery): Promise<Message | null> {
    const row = await this.work.as(caretakerOf(delivery), async () => {
      const [found] = await transaction().query<{ reader: string; waiting: number }[]>(
        `select p.name as reader, (select count(*)::int from example e where e.state in ('RECEIVED', 'BEING_READ')) as waiting
         from person p where p.email = $1`,
        [delivery.address],
      );
      return found;
    });
    if (!row || row.waiting === 0) return null;
    const counted = row.waiting === 1 ? '1 example waits' : `${row.waiting} examples wait`;
    return {
      letter: {
        subject: `${counted} to be read`,
        heading: `${counted} to be read`,
        blocks: [
          paragraph(
            'Calls for examples were answered. Whoever sent something is told by mail once it is accepted or not taken. No further letter of this kind comes today.',
          ),
          links(['Open the examples', this.addresses.examples()]),
        ],
        because: 'Roundtable sends this because you are a national coordinator.',
      },
      to: { name: row.reader, address: delivery.address },
    };
  }

  private written({ subjectId }: Delivery, { blocks, ...words }: Words, to: Message['to']): Message {
    const token = this.secrets.linkToken('example', String(subjectId));
    return {
      letter: {
        ...words,
        blocks: [...blocks, links(['See how your example stands', this.addresses.example(token)])],
        because: 'Roundtable sends this because this address was given with an answer to a call for examples.',
      },
      to,
    };
  }

  /** Nothing when whoever sent it was forgotten: the address is not to be written to any more. */
  private read(delivery: Delivery): Promise<ExampleRow | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<ExampleRow[]>(
        `select e.reference, e.name, e.title, c.title as call, e.state, e.outcome, d.name as decider, d.email as "deciderEmail", r.slug as "resourceSlug"
         from example e join call_for_examples c on c.id = e.call_id
         left join person d on d.id = e.decided_by_id left join resource_entry r on r.id = e.resource_id and r.is_listed and r.found_by = 'PUBLIC'
         where e.id = $1 and e.email = $2`,
        [delivery.subjectId, delivery.address],
      );
      return row ?? null;
    });
  }
}

const about = ({ reference, title, call }: ExampleRow): Block =>
  facts(['Your example', title], ['Reference', reference], ['In answer to', call]);
