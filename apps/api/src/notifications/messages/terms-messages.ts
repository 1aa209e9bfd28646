import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface ReviewRow {
  readonly reader: string;
  readonly partnership: string;
  readonly slug: string;
  readonly reviewOn: string;
  readonly isOverdue: boolean;
}

/** Messages about terms of reference. */
@Injectable()
export class TermsMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** To an officer, as long as they are one; null when the review was moved on meanwhile. */
  review(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<ReviewRow[]>(
        `select x.name as reader, p.name as partnership, p.slug, r.review_on::text as "reviewOn", r.review_on < app.today() as "isOverdue"
         from terms_review r join partnership p on p.id = r.partnership_id join person x on x.id = $2
         where r.id = $1 and r.review_on - 60 <= app.today() and exists (select 1 from office_term o
           where o.partnership_id = r.partnership_id and o.person_id = $2 and o.ended_at is null and o.held @> app.today())`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      const day = DateTime.fromISO(row.reviewOn).setLocale('en-GB').toFormat('d LLLL yyyy');
      const heading = row.isOverdue
        ? 'The review of your terms of reference is overdue'
        : 'Your terms of reference are to be reviewed';
      return {
        letter: {
          subject: `${row.isOverdue ? 'Overdue' : 'Due soon'}: review of the terms of reference of ${row.partnership}`,
          heading,
          blocks: [
            facts(['Partnership', row.partnership], [row.isOverdue ? 'Was due on' : 'Review by', day]),
            paragraph(
              'Read them through with your table. If something is to change, draft a new version; if not, set the next review date.',
            ),
            links(['Open the terms of reference', this.addresses.termsOfReference(row.slug)]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}
