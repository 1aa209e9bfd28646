import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { meetingFacts, titleFor, whenFor } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

const WORDS = {
  OPEN: {
    subject: 'An item is proposed for the agenda',
    sentence: 'Somebody at the table proposes an item. Read it in Roundtable, and take it or decline it.',
  },
  TAKEN: {
    subject: 'The item you proposed is on the agenda',
    sentence: 'The item that you proposed was taken onto the agenda of the meeting.',
  },
  DECLINED: {
    subject: 'The item you proposed was declined',
    sentence: 'The item that you proposed was not taken onto the agenda. The reason is in Roundtable.',
  },
} as const;

/** Messages about proposed items. What was proposed, and why it was declined, is read after signing in: it is for the officers and one seat. */
@Injectable()
export class AgendaMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when the reader may not see it any more, or it was decided before officers were told. */
  about(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const meeting = await meetingFacts(String(delivery.meetingId));
      const [row] = await transaction().query<{ state: keyof typeof WORDS; reader: string }[]>(
        'select a.state, x.name as reader from agenda_proposal a join person x on x.id = $2 where a.id = $1',
        [delivery.subjectId, personId],
      );
      if (!meeting || !row || (row.state === 'OPEN') !== (delivery.kind === 'ITEM_PROPOSED')) return null;
      const { subject, sentence } = WORDS[row.state];
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
            links(['Open the meeting', this.addresses.meeting(meeting.id)]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}
