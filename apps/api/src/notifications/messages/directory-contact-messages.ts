import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface MessageRow {
  readonly reference: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly organisation: string;
  readonly message: string;
  readonly partnership: string;
  readonly slug: string;
  readonly reader: string;
  /** How many are new now, this one among them. */
  readonly waiting: number;
}

/** What was written to a partnership by the form of the directory. */
@Injectable()
export class DirectoryContactMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when its reader holds no office there any more, or it was dealt with meanwhile. */
  async write(delivery: Delivery): Promise<Message | null> {
    const row = await this.read(delivery);
    if (!row) return null;
    const to = { name: row.reader, address: delivery.address };
    return delivery.kind === 'DIRECTORY_MESSAGE'
      ? { letter: this.one(row), to, replyTo: { name: row.senderName, address: row.senderEmail } }
      : row.waiting > 0
        ? { letter: this.several(row), to }
        : null;
  }

  private one({ reference, partnership, senderName, organisation, senderEmail, message, slug }: MessageRow) {
    return {
      subject: `Message ${reference} to ${partnership}, by the public directory`,
      heading: `Somebody wrote to ${partnership}`,
      blocks: [
        facts(
          ['Reference', reference],
          ['Name', senderName],
          ['Organisation', organisation],
          ['Email address', senderEmail],
        ),
        paragraph(message),
        paragraph(
          'Nobody has checked who wrote this. They do not know who you are: if you answer this message, your answer goes to the address above, and shows yours.',
        ),
        links(['Mark it as answered or as spam', this.addresses.messages(slug)]),
      ],
      because: `Roundtable sends this because ${partnership} can be written to by the public directory.`,
    };
  }

  private several({ partnership, waiting, slug }: MessageRow) {
    const counted = waiting === 1 ? '1 message waits' : `${waiting} messages wait`;
    return {
      subject: `${counted} for ${partnership}, by the public directory`,
      heading: `${counted} for an answer`,
      blocks: [
        paragraph(
          `More was written to ${partnership} by the form of the public directory than we tell of one by one. No further letter comes of it within an hour.`,
        ),
        links(['Read the messages', this.addresses.messages(slug)]),
      ],
      because: `Roundtable sends this because ${partnership} can be written to by the public directory.`,
    };
  }

  /** As the officer; where no office is held, as the national coordinator's, who knows the partnership by the directory alone. */
  private read({ kind, personId, address, subjectId }: Delivery): Promise<MessageRow | null> {
    return this.work.as(caretakerOf({ partnershipId: null, personId }), async () => {
      const [row] = await transaction().query<MessageRow[]>(
        `select m.reference, m.sender_name as "senderName", m.sender_email as "senderEmail", m.organisation, m.message,
           coalesce(p.name, l.name, 'a partnership') as partnership, coalesce(p.slug, l.slug, '') as slug, x.name as reader,
           (select count(*)::int from directory_message n where n.partnership_id = m.partnership_id and n.state = 'NEW') as waiting
         from directory_message m left join partnership p on p.id = m.partnership_id
         left join directory_listing l on l.partnership_id = m.partnership_id join person x on x.email = $2
         where m.id = $1 and ($3 = 'DIRECTORY_MESSAGES' or m.state = 'NEW')`,
        [subjectId, address, kind],
      );
      return row ?? null;
    });
  }
}
