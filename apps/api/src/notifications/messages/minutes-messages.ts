import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { meetingFacts, titleFor, whenFor } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

const WORDS = {
  CIRCULATED: {
    subject: 'The minutes are circulated',
    sentence: 'The minutes of this meeting can be read. Whoever was there can propose corrections.',
  },
  ACCEPTED: {
    subject: 'Your correction to the minutes was accepted',
    sentence: 'The correction that you proposed is in the minutes now.',
  },
  DECLINED: {
    subject: 'Your correction to the minutes was declined',
    sentence: 'The correction that you proposed was declined. The reason is in Roundtable.',
  },
} as const;

/** Messages about minutes. No word of them leaves our walls: they are read after signing in. */
@Injectable()
export class MinutesMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when there is nothing for them to read any more. */
  about(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const meeting = await meetingFacts(String(delivery.meetingId));
      const found = delivery.kind === 'MINUTES_CIRCULATED' ? await circulated(delivery) : await decided(delivery);
      if (!meeting || !found) return null;
      const { subject, sentence } = WORDS[found.what];
      return {
        letter: {
          subject: `${subject}: ${titleFor(meeting)}`,
          heading: subject,
          blocks: [
            paragraph(sentence),
            facts(
              ['Partnership', meeting.partnershipName ?? ''],
              ['Meeting', titleFor(meeting)],
              ['When', whenFor(meeting)],
            ),
            links(['Open the minutes', this.addresses.minutes(meeting.id)]),
          ],
        },
        to: { name: found.reader, address: delivery.address },
      };
    });
  }
}

interface Found {
  readonly what: keyof typeof WORDS;
  readonly reader: string;
}

async function circulated({ meetingId, personId }: Delivery): Promise<Found | undefined> {
  const [row] = await transaction().query<Found[]>(
    `select 'CIRCULATED' as what, p.name as reader from person p
     where p.id = $2 and exists (select from minutes_document d where d.meeting_id = $1)`,
    [meetingId, personId],
  );
  return row;
}

async function decided({ subjectId, personId }: Delivery): Promise<Found | undefined> {
  const [row] = await transaction().query<Found[]>(
    `select c.state as what, p.name as reader from minutes_correction c join person p on p.id = $2
     where c.id = $1 and c.state <> 'OPEN'`,
    [subjectId, personId],
  );
  return row;
}
