import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface TermRow {
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY';
  readonly endsOn: string | null;
  readonly isOver: boolean;
  readonly isFollowed: boolean;
  readonly seatId: string;
  readonly partnership: string;
  readonly slug: string;
  readonly agency: string;
  readonly who: string | null;
  readonly reader: string;
}

const inWords = (day: string) => DateTime.fromISO(day, { zone: 'utc' }).setLocale('en-GB').toFormat('d LLLL yyyy');

/** Messages about terms that end. Written when they are sent: once somebody follows, there is nothing to say. */
@Injectable()
export class EndingMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  ofTerm(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<TermRow[]>(
        `select t.capacity, t.ends_on::text as "endsOn", t.ends_on < app.today() as "isOver", s.id as "seatId", p.name as partnership, p.slug, a.name as agency,
           coalesce(x.name, h.name) as who, r.name as reader,
           exists (select 1 from seat_term n where n.seat_id = t.seat_id and n.capacity = t.capacity and n.ended_at is null and n.starts_on > t.ends_on)
             or exists (select 1 from invitation i where i.seat_id = t.seat_id and i.capacity = t.capacity and i.state = 'PENDING' and i.expires_at > now())
             or exists (select 1 from nomination o where o.seat_id = t.seat_id and o.capacity = t.capacity and o.state in ('PENDING', 'APPROVED')) as "isFollowed"
         from seat_term t join seat s on s.id = t.seat_id join partnership p on p.id = s.partnership_id join agency a on a.id = s.agency_id
         join person r on r.id = $2 left join person x on x.id = t.person_id left join term_holder h on h.seat_term_id = t.id
         where t.id = $1 and t.ended_at is null and coalesce(s.closed_on > app.today(), true)`,
        [delivery.subjectId, delivery.personId],
      );
      const isAfter = delivery.kind === 'SEAT_VACANT';
      if (!row?.endsOn || row.isFollowed || row.isOver !== isAfter) return null;
      const what = row.capacity === 'DEPUTY' ? 'deputy' : 'representative';
      const day = inWords(row.endsOn);
      return {
        letter: {
          subject: isAfter
            ? `The seat of ${row.agency} at ${row.partnership} is vacant`
            : `A term at ${row.partnership} ends on ${day}`,
          heading: isAfter ? 'A seat is vacant' : `A term ends on ${day}`,
          blocks: [
            facts(
              ['Partnership', row.partnership],
              ['Seat', row.agency],
              [`Its ${what}${isAfter ? ' until then' : ''}`, row.who ?? ''],
              ['Last day', day],
            ),
            paragraph(
              isAfter
                ? 'Nobody follows in this seat so far.'
                : 'Nobody is nominated or invited to follow. Access ends with the last day.',
            ),
            paragraph('The lead of the agency can nominate somebody; chair and coordinator can invite somebody.'),
            links(['See the seat', this.addresses.seat(row.slug, row.seatId)]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }

  /** To the representative who had sent a deputy; of a meeting that they do not see any more nothing is said. */
  deputyGone(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<{ partnership: string; reader: string }[]>(
        `select p.name as partnership, r.name as reader from meeting_invitation i join meeting m on m.id = i.meeting_id
         join partnership p on p.id = m.partnership_id join person r on r.id = $2
         where i.id = $1 and i.response = 'NONE' and m.status = 'SCHEDULED' and m.ends_at > now()`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      return {
        letter: {
          subject: `Your deputy cannot come: please answer again (${row.partnership})`,
          heading: 'Your deputy cannot come',
          blocks: [
            paragraph(
              `You had answered that your deputy comes to a meeting of ${row.partnership}. Their term as your deputy has ended, so your answer is open again.`,
            ),
            links(['Answer again', this.addresses.meeting(String(delivery.meetingId))]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}
