import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface Due {
  readonly reader: string;
  readonly partnership: string;
  readonly number: string;
  readonly takenOn: string;
}

/** Messages about decisions. What was decided stays within our walls: they bear its number. */
@Injectable()
export class DecisionMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** To an officer, as long as they are one; null when it was looked at meanwhile. */
  review(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<Due[]>(
        `select x.name as reader, p.name as partnership, d.number, d.taken_on::text as "takenOn"
         from decision_register d join partnership p on p.id = d.partnership_id join person x on x.id = $2
         where d.id = $1 and d.is_due_for_review and exists (select 1 from office_term o
           where o.partnership_id = d.partnership_id and o.person_id = $2 and o.ended_at is null and o.held @> app.today())`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      const day = DateTime.fromISO(row.takenOn).setLocale('en-GB').toFormat('d LLLL yyyy');
      return {
        letter: {
          subject: `Decision ${row.number} of ${row.partnership} is due for review`,
          heading: 'A decision is to be looked at again',
          blocks: [
            facts(['Partnership', row.partnership], ['Decision', row.number], ['Taken on', day]),
            paragraph('Say what came of it and that it stands, or have a meeting take a new decision in its place.'),
            links(['Open the decision', this.addresses.decision(String(delivery.subjectId))]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}
