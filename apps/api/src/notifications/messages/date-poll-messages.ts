import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { isRestricted, titleFor, whenFor } from '../../meetings/index.js';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';

interface PollRow {
  readonly id: string;
  readonly reader: string;
  readonly partnershipName: string;
  readonly title: string;
  readonly notes: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly seenBy: 'PARTNERSHIP' | 'STATUTORY' | 'OFFICERS' | 'INVITED';
  readonly state: string;
  readonly endReason: string;
  readonly isRunning: boolean;
  readonly closes: string;
  readonly organiserName: string | null;
  readonly organiserEmail: string | null;
  /** Null for whoever is not asked. */
  readonly agency: string | null;
  readonly lacksAnswer: boolean;
  readonly asked: number;
  readonly answered: number;
  readonly times: readonly { heldOn: string; startsTime: string; endsTime: string }[];
}

const LACKS = `exists (select 1 from date_poll_time t where t.poll_id = d.id
  and not exists (select 1 from date_poll_answer x where x.asked_id = a.id and x.time_id = t.id))`;

const POLL = `select d.id, me.name as reader, p.name as "partnershipName", d.title, d.notes, d.minutes, d.time_zone as "timeZone", d.seen_by as "seenBy",
    d.state, d.end_reason as "endReason", d.closes_at > now() as "isRunning",
    to_char(d.closes_on, 'FMDay FMDD FMMonth YYYY') || ', ' || to_char(d.closes_time, 'HH24:MI') as closes,
    o.name as "organiserName", o.email as "organiserEmail",
    (select json_agg(json_build_object('heldOn', t.held_on, 'startsTime', to_char(t.starts_time, 'HH24:MI'), 'endsTime', to_char(t.ends_time, 'HH24:MI')) order by t.starts_at)
      from date_poll_time t where t.poll_id = d.id) as times,
    (select count(*)::int from date_poll_asked a where a.poll_id = d.id) as asked,
    (select count(*)::int from date_poll_asked a where a.poll_id = d.id and not exists (select 1 from date_poll_time t where t.poll_id = d.id
      and not exists (select 1 from date_poll_answer x where x.asked_id = a.id and x.time_id = t.id))) as answered`;
const OF = `join partnership p on p.id = d.partnership_id join person me on me.id = $2 left join person o on o.id = d.organiser_id`;

const OPENINGS: Record<string, readonly [subject: string, sentence: string]> = {
  DATE_POLL_ASKED: ['Which dates suit you?', 'You are asked which of these times would suit you.'],
  DATE_POLL_TIMES_ADDED: [
    'More times to choose from',
    'Times were added. What you have answered is kept: please say whether the new ones suit you.',
  ],
  DATE_POLL_REMINDER: ['Closes soon', 'The poll closes soon, and an answer for your place is still missing.'],
};

const ENDINGS: Record<string, readonly [subject: string, sentence: string]> = {
  NO_DATE: ['No date was found', 'The poll was closed without a date.'],
  WITHDRAWN: ['No answer needed', 'The poll was withdrawn. There is nothing for you to do.'],
};

/** Messages about finding a date, each as its reader may see the poll at the moment it is written. */
@Injectable()
export class DatePollMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when they are not asked any more, or there is nothing left to answer. */
  toAsked(delivery: Delivery): Promise<Message | null> {
    return this.as(delivery, async () => {
      const [row] = await transaction().query<PollRow[]>(
        `${POLL}, g.name as agency, ${LACKS} as "lacksAnswer"
         from date_poll_asked a join date_poll d on d.id = a.poll_id ${OF}
         left join seat s on s.id = a.seat_id left join agency g on g.id = s.agency_id
         where a.id = $1 and (a.person_id = $2 or exists (select 1 from seat_term t where t.seat_id = a.seat_id and t.person_id = $2
           and t.ended_at is null and t.held @> app.today()))`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      if (delivery.kind === 'DATE_POLL_ENDED') return ENDINGS[row.state] ? this.ended(delivery, row) : null;
      if (row.state !== 'OPEN' || !row.isRunning || !row.lacksAnswer) return null;
      const [subject, sentence] = OPENINGS[delivery.kind] ?? ['', ''];
      return this.message(delivery, row, subject, [
        paragraph(sentence),
        facts(
          ['Partnership', row.partnershipName],
          ['For', row.agency ?? ''],
          ['Length', lengthInWords(row.minutes)],
          ['Notes', isRestricted({ ...row, isForSignatories: false }) ? '' : row.notes],
          ['Answer by', `${row.closes} (${zoneInWords(row.timeZone)})`],
          ['Asked by', row.organiserName ?? ''],
        ),
        {
          kind: 'list',
          title: 'Times on offer',
          items: row.times.map((time) => whenFor({ ...time, timeZone: row.timeZone })),
        },
        ...restrictedNote(row),
        links(['Say which times suit you', this.addresses.datePoll(row.id)]),
      ]);
    });
  }

  /** To whoever opened it, or the officers when they have gone. */
  toOrganiser(delivery: Delivery): Promise<Message | null> {
    return this.as(delivery, async () => {
      const [row] = await transaction().query<PollRow[]>(
        `${POLL}, null as agency, false as "lacksAnswer" from date_poll d ${OF}
         where d.id = $1 and exists (select 1 from office_term t where t.partnership_id = d.partnership_id and t.person_id = $2
           and t.ended_at is null and t.held @> app.today())`,
        [delivery.subjectId, delivery.personId],
      );
      const hasClosed = delivery.kind === 'DATE_POLL_CLOSED';
      if (row?.state !== 'OPEN' || hasClosed === row.isRunning) return null;
      return this.message(delivery, row, hasClosed ? 'The poll has closed' : 'Everyone has answered', [
        paragraph(
          hasClosed
            ? `The poll has closed: ${row.answered} of ${row.asked} have answered. Choose one of its times, give it more time, or close it without a date.`
            : 'Everybody who can has answered the poll. You can choose one of its times now.',
        ),
        facts(['Partnership', row.partnershipName]),
        links(['See the answers', this.addresses.datePoll(row.id)]),
      ]);
    });
  }

  private ended(delivery: Delivery, row: PollRow): Message {
    const [subject, sentence] = ENDINGS[row.state] ?? ['', ''];
    const reason = isRestricted({ ...row, isForSignatories: false }) ? '' : row.endReason;
    return this.message(delivery, row, subject, [
      paragraph(sentence),
      facts(['Partnership', row.partnershipName], ['What was said', reason]),
      links(['Open the poll', this.addresses.datePoll(row.id)]),
    ]);
  }

  private message({ address }: Delivery, row: PollRow, subject: string, blocks: Block[]): Message {
    const title = titleFor({ ...row, isForSignatories: false });
    return {
      letter: { subject: `${subject}: ${title}`, heading: title, blocks },
      to: { name: row.reader, address },
      replyTo:
        row.organiserName && row.organiserEmail ? { name: row.organiserName, address: row.organiserEmail } : undefined,
    };
  }

  private as<T>({ personId }: Delivery, work: () => Promise<T>): Promise<T> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, work);
  }
}

const restrictedNote = (row: PollRow): Block[] =>
  isRestricted({ ...row, isForSignatories: false })
    ? [paragraph('This meeting is restricted, so nothing more is said in mail. Sign in to read what it is about.')]
    : [];

const zoneInWords = (timeZone: string): string => (timeZone === 'Europe/London' ? 'UK time' : timeZone);

function lengthInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest > 0 && `${rest} minutes`]
    .filter(Boolean)
    .join(' ');
}
