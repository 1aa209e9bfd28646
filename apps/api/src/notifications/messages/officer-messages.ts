import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import type { Delivery } from '../data/delivery.js';
import { nationalCoordinators } from '../data/officers.js';
import { Addresses } from '../../platform/addresses.js';
import { dayInWords } from './days.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';
import { officeWord } from './office-words.js';

interface HandoverRow {
  readonly office: string;
  readonly overlapUntil: string;
  readonly startsOn: string;
  readonly isOutgoing: boolean;
  readonly outgoing: string | null;
  readonly incoming: string | null;
}

interface Reader {
  readonly reader: string;
  readonly partnership: string;
  readonly slug: string;
}

/** Messages about who holds an office, and about partnerships where nobody does. */
@Injectable()
export class OfficerMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  handoverAccepted(delivery: Delivery): Promise<Message | null> {
    return this.toReader(delivery, async (about) => {
      const row = await handover(delivery);
      if (!row) return null;
      const office = officeWord(row.office);
      const until = dayInWords(row.overlapUntil);
      return this.message(delivery, about, `${row.incoming ?? 'The successor'} has accepted the handover`, [
        paragraph(
          row.isOutgoing
            ? `${row.incoming ?? 'Your successor'} takes over from you as ${office}. You hold the office too until ${until}; on the day after, what you see only as an officer is closed to you.`
            : `${row.incoming ?? 'A successor'} takes over from ${row.outgoing ?? 'the present holder'} as ${office}. Both hold the office until ${until}.`,
        ),
        facts(['Partnership', about.partnership], ['First day', dayInWords(row.startsOn)], ['Overlap until', until]),
      ]);
    });
  }

  overlapEnds(delivery: Delivery): Promise<Message | null> {
    return this.toReader(delivery, async (about) => {
      const row = await handover(delivery);
      if (!row) return null;
      const office = officeWord(row.office);
      const until = dayInWords(row.overlapUntil);
      return this.message(delivery, about, `The handover ends on ${until}`, [
        paragraph(
          row.isOutgoing
            ? `${until} is your last day as ${office}. From the day after, ${row.incoming ?? 'your successor'} holds the office alone, and what you see only as an officer is closed to you.`
            : `${until} is the last day of ${row.outgoing ?? 'whoever hands over to you'} as ${office}. From the day after, you hold the office alone.`,
        ),
        paragraph('If you need longer together, either of you can change the day on the page of the handover.'),
      ]);
    });
  }

  termRunsOut(delivery: Delivery): Promise<Message | null> {
    return this.toReader(delivery, async (about) => {
      const [row] = await transaction().query<
        { office: string; endsOn: string; name: string | null; isReader: boolean }[]
      >(
        `select o.office, o.ends_on::text as "endsOn", p.name, o.person_id = app.person_id() as "isReader"
         from office_term o left join person p on p.id = o.person_id
         where o.id = $1 and o.ended_at is null and o.ends_on >= app.today() and not exists (select 1 from office_term s
           where s.partnership_id = o.partnership_id and s.office = o.office and s.id <> o.id and s.ended_at is null and s.held @> o.ends_on + 1)`,
        [delivery.subjectId],
      );
      if (!row) return null;
      const day = dayInWords(row.endsOn);
      const office = officeWord(row.office);
      const who = row.isReader ? 'Your' : `${row.name ?? 'The'}${row.name ? '’s' : ''}`;
      return this.message(delivery, about, `${who} term as ${office} ends on ${day}`, [
        paragraph('Nobody follows yet. Hand the office over, or invite somebody to it, before that day.'),
        paragraph(
          'If the last officer leaves without a successor, the partnership passes into the care of the national coordinator.',
        ),
      ]);
    });
  }

  async takenIntoCare(delivery: Delivery): Promise<Message | null> {
    const [national] = await nationalCoordinators(this.work, delivery.partnershipId);
    return this.toReader(delivery, async (about) => {
      const [row] = await transaction().query<{ since: string; reason: string }[]>(
        `select in_care_since::text as since, care_reason as reason from partnership where id = $1 and in_care_since is not null`,
        [delivery.partnershipId],
      );
      if (!row) return null;
      const isTheirs = national?.personId === delivery.personId;
      return this.message(delivery, about, `${about.partnership} is in the care of the national coordinator`, [
        paragraph(
          isTheirs
            ? 'Nobody else runs it now. Appoint a coordinator or a chair: the partnership is theirs again as soon as they accept. Until then you can fill its seats and end terms; its meetings stay closed to you.'
            : 'The national coordinator looks after it until a new officer is appointed. Your seat, and what you can see, stay as they are.',
        ),
        facts(
          ['Since', dayInWords(row.since)],
          ['Reason', row.reason],
          ['Turn to', isTheirs || !national ? '' : `${national.name}, ${national.address}`],
        ),
      ]);
    });
  }

  /** Null when the partnership is not shared with the reader any more. */
  private toReader(delivery: Delivery, write: (about: Reader) => Promise<Message | null>): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [about] = await transaction().query<Reader[]>(
        `select r.name as reader, p.name as partnership, p.slug from partnership p join person r on r.id = app.person_id() where p.id = $1`,
        [delivery.partnershipId],
      );
      return about ? write(about) : null;
    });
  }

  private message(delivery: Delivery, about: Reader, heading: string, blocks: Block[]): Message {
    const subject = heading.includes(about.partnership) ? heading : `${about.partnership}: ${heading}`;
    return {
      letter: {
        subject,
        heading,
        blocks: [...blocks, links(['See its people and seats', this.addresses.people(about.slug)])],
      },
      to: { name: about.reader, address: delivery.address },
    };
  }
}

/** By its own id or that of the outgoing term; null when it was finished, or is not shared with the reader. */
async function handover({ subjectId }: Delivery): Promise<HandoverRow | null> {
  const [row] = await transaction().query<HandoverRow[]>(
    `select h.office, o.ends_on::text as "overlapUntil", n.starts_on::text as "startsOn", o.person_id = app.person_id() as "isOutgoing",
       b.name as outgoing, a.name as incoming
     from handover h join office_term o on o.id = h.outgoing_term_id join office_term n on n.id = h.incoming_term_id
     left join person b on b.id = o.person_id left join person a on a.id = n.person_id
     where (h.id = $1 or h.outgoing_term_id = $1) and h.state = 'ACCEPTED' and o.ended_at is null and o.ends_on >= app.today()`,
    [subjectId],
  );
  return row ?? null;
}
