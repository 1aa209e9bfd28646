import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface EntryRow {
  readonly reader: string;
  readonly partnership: string;
  readonly slug: string;
  readonly confirmedOn: string;
  readonly flaggedOn: string;
  readonly hiddenOn: string;
  readonly state: 'SOON' | 'FLAGGED' | 'HIDDEN';
}

const WORDS = {
  SOON: ['Is your entry in the directory still right?', 'Please confirm'],
  FLAGGED: ['The public is told that nobody has confirmed your entry', 'Unconfirmed'],
  HIDDEN: ['Your entry is hidden from the public', 'Hidden'],
} as const;

/** Messages about a partnership's entry in the public directory. */
@Injectable()
export class DirectoryEntryMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** To an officer, as long as they are one; null when somebody confirmed or withdrew it meanwhile. */
  confirmation(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<EntryRow[]>(
        `select x.name as reader, p.name as partnership, p.slug, e.confirmed_on::text as "confirmedOn", e.flagged_on::text as "flaggedOn",
           e.hidden_on::text as "hiddenOn", case when e.hidden_on <= app.today() then 'HIDDEN' when e.flagged_on <= app.today() then 'FLAGGED' else 'SOON' end as state
         from directory_entry e join partnership p on p.id = e.partnership_id join person x on x.id = $2
         where e.id = $1 and e.consented_at is not null and e.flagged_on - 14 <= app.today() and p.ended_on is null and exists (select 1 from office_term o
           where o.partnership_id = e.partnership_id and o.person_id = $2 and o.ended_at is null and o.held @> app.today())`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      const [heading, subject] = WORDS[row.state];
      return {
        letter: {
          subject: `${subject}: the directory entry of ${row.partnership}`,
          heading,
          blocks: [
            facts(
              ['Partnership', row.partnership],
              ['Last confirmed', day(row.confirmedOn)],
              row.state === 'SOON' ? ['Confirm before', day(row.flaggedOn)] : ['Hidden from', day(row.hiddenOn)],
            ),
            paragraph('Look at what the public reads. If it is right, one button says so; if not, change it first.'),
            links(['Look at the entry', this.addresses.directoryEntry(row.slug)]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}

const day = (on: string): string => DateTime.fromISO(on).setLocale('en-GB').toFormat('d LLLL yyyy');
