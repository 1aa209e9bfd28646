import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';

interface InterestRow {
  readonly state: string;
  readonly reason: string;
  readonly who: string;
  readonly agency: string;
  readonly advertisedAs: string;
  readonly slug: string | null;
  readonly isOwn: boolean;
  readonly reader: string;
}

interface NominationRow {
  readonly state: string;
  readonly reason: string;
  readonly who: string;
  readonly capacity: string;
  readonly agency: string;
  /** Null when it is not shared with the reader any more, as when their agency was abolished. */
  readonly partnership: string | null;
  readonly slug: string | null;
  readonly seatId: string;
  readonly reader: string;
}

/** Messages about filling a seat, to those who decide and to those who asked; each reads with the rights they have now. */
@Injectable()
export class FillingMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  interest(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async () => {
      const [row] = await transaction().query<InterestRow[]>(
        `select i.state, i.reason, i.name as who, a.name as agency, i.partnership_name as "advertisedAs", p.slug, i.person_id = $2 as "isOwn", r.name as reader
         from interest i join agency a on a.id = i.agency_id join person r on r.id = $2 left join partnership p on p.id = i.partnership_id where i.id = $1`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row || (delivery.kind === 'INTEREST_EXPRESSED') !== (row.state === 'PENDING')) return null;
      const { heading, said } = row.isOwn ? toWriter(row) : toOthers(row);
      if (!heading) return null;
      return {
        letter: {
          subject: `${heading}: ${row.advertisedAs}`,
          heading,
          blocks: [
            facts(['Vacancy at', row.advertisedAs], ['From', row.who], ['Agency', row.agency], ['Reason', row.reason]),
            ...said,
            links(
              row.slug && !row.isOwn
                ? ['See what waits there', this.addresses.filling(row.slug)]
                : ['See the vacancies', this.addresses.vacancies()],
            ),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }

  nomination(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async () => {
      const [row] = await transaction().query<NominationRow[]>(
        `select n.state, n.reason, n.name as who, n.capacity, a.name as agency, p.name as partnership, p.slug, n.seat_id as "seatId", r.name as reader
         from nomination n join agency a on a.id = n.agency_id join person r on r.id = $2 left join partnership p on p.id = n.partnership_id where n.id = $1`,
        [delivery.subjectId, delivery.personId],
      );
      const isAsked = delivery.kind === 'NOMINATION_MADE';
      if (!row || isAsked !== (row.state === 'PENDING')) return null;
      const [heading, next] = isAsked ? asked(row) : decided(row);
      const place = row.capacity === 'DEPUTY' ? 'deputy' : 'representative';
      return {
        letter: {
          subject: row.partnership ? `${heading}: ${row.partnership}` : heading,
          heading,
          blocks: [
            facts(
              ['Partnership', row.partnership ?? ''],
              ['Nominated', row.who],
              ['As', `${place} of ${row.agency}`],
              ['Reason', row.reason],
            ),
            ...(next ? [paragraph(next)] : []),
            links(
              !row.slug
                ? ['See your partnerships', this.addresses.partnerships()]
                : isAsked
                  ? ['Decide', this.addresses.filling(row.slug)]
                  : ['See the seat', this.addresses.seat(row.slug, row.seatId)],
            ),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }

  private asReader(delivery: Delivery, write: () => Promise<Message | null>): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, write);
  }
}

type Words = readonly [heading: string, next: string];

const asked = ({ agency }: NominationRow): Words => [
  `${agency} nominates somebody`,
  'They have no access, and are not told, until chair or coordinator approve and they accept the invitation.',
];

function decided({ state }: NominationRow): Words {
  switch (state) {
    case 'DECLINED':
      return ['Your nomination was declined', 'You can nominate somebody else.'];
    case 'LAPSED':
      return ['Your nomination has come to nothing', ''];
    default:
      return ['Your nomination was approved', 'They are invited by mail. They have access once they accept.'];
  }
}

interface Said {
  readonly heading: string | null;
  readonly said: Block[];
}

function toWriter({ state, reason }: InterestRow): Said {
  // One that ends for another cause than its vacancy's says which.
  if (state === 'CLOSED' && reason) return { heading: 'Your interest has come to nothing', said: [] };
  const words: Record<string, readonly [string, string]> = {
    TAKEN_UP: ['Your interest was taken up', 'Your agency can now name somebody for the seat. You have no access yet.'],
    DECLINED: ['Your interest was declined', 'Thank you for offering. Other vacancies stand on Roundtable.'],
    CLOSED: [
      'A vacancy is closed',
      'It was filled or withdrawn before your interest was decided. Thank you for offering.',
    ],
  };
  const found = words[state];
  return found ? { heading: found[0], said: [paragraph(found[1])] } : { heading: null, said: [] };
}

function toOthers({ state, agency }: InterestRow): Said {
  if (state === 'PENDING') return { heading: 'Somebody is interested in a vacancy', said: [] };
  if (state === 'TAKEN_UP')
    return {
      heading: 'Please nominate somebody',
      said: [
        paragraph(`An interest from ${agency} was taken up. As its lead you can now nominate somebody for the seat.`),
      ],
    };
  return { heading: null, said: [] };
}
