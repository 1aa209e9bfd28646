import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { entryByMail, meetingEntry, meetingFacts, partFacts, seriesCancelled } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import { sequenceFor } from './calendar-sequence.js';
import { dayInWords } from './days.js';
import { paragraph } from './letter.js';
import type { Message } from './message.js';

interface EndedRow {
  readonly partnership: string;
  readonly status: string;
  readonly endedOn: string | null;
  readonly successor: string | null;
  readonly name: string;
}

/** Messages to people who no longer see what these are about; so they say that it ended, and nothing of what it was. */
@Injectable()
export class LeavingMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  termEnded(delivery: Delivery): Promise<Message | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<EndedRow[]>(
        `select p.name as partnership, p.status, p.ended_on::text as "endedOn", app.successor_of(p.id) as successor, x.name
         from partnership p, person x where p.id = $1 and x.id = $2`,
        [delivery.partnershipId, delivery.personId],
      );
      if (!row) return null;
      const end = endOf(row);
      return {
        letter: {
          subject: end?.subject ?? `Your term at ${row.partnership} has ended`,
          heading: end?.heading ?? 'Your term has ended',
          blocks: [
            ...(end ? [paragraph(end.words)] : []),
            paragraph(
              `You no longer hold the place you had at ${row.partnership}, and what was shared with you through it is closed to you from now on.`,
            ),
            paragraph(
              'Meetings that you were invited to through it are taken out of your calendar.' +
                (end ? '' : ' If this is a mistake, speak to the coordinator of the partnership.'),
            ),
          ],
        },
        to: { name: row.name, address: delivery.address },
      };
    });
  }

  /** Takes the entry out of their calendar. The seat's meetings go on without them, so nothing of the meeting is said. */
  leftMeeting(delivery: Delivery): Promise<Message | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const meeting = await meetingFacts(String(delivery.meetingId));
      const [former] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [
        delivery.personId,
      ]);
      if (!meeting || !former) return null;
      const attendee = { name: former.name, address: delivery.address, response: 'APOLOGIES', isOptional: false };
      const bare = {
        ...meeting,
        title: 'Meeting you no longer attend',
        place: '',
        joiningLink: '',
        accessNotes: '',
        agenda: [],
        seenBy: 'PARTNERSHIP' as const,
        isForSignatories: false,
        status: 'CANCELLED' as const,
        organiserName: null,
      };
      const entry = {
        ...meetingEntry(bare, this.addresses, this.clock.now(), attendee),
        sequence: sequenceFor(delivery, meeting),
      };
      return {
        letter: {
          subject: 'A meeting is taken out of your calendar',
          heading: 'A meeting is taken out of your calendar',
          blocks: [
            paragraph(
              'You were invited to it through a place that you no longer hold. There is nothing for you to do.',
            ),
          ],
        },
        to: { name: former.name, address: delivery.address },
        calendar: entryByMail('CANCEL', entry),
      };
    });
  }

  /** The same for all dates of a series at once. */
  leftSeries(delivery: Delivery): Promise<Message | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [part] = await partFacts([String(delivery.seriesPartId)]);
      const [former] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [
        delivery.personId,
      ]);
      if (!part || !former) return null;
      const attendee = { name: former.name, address: delivery.address, response: 'APOLOGIES', isOptional: false };
      const bare = {
        ...part,
        title: 'Meetings you no longer attend',
        place: '',
        joiningLink: '',
        accessNotes: '',
        seenBy: 'PARTNERSHIP' as const,
        isForSignatories: false,
        organiserName: null,
      };
      const entry = seriesCancelled(bare, this.addresses, this.clock.now(), attendee);
      return {
        letter: {
          subject: 'A series of meetings is taken out of your calendar',
          heading: 'A series of meetings is taken out of your calendar',
          blocks: [
            paragraph(
              'You were invited to it through a place that you no longer hold. There is nothing for you to do.',
            ),
          ],
        },
        to: { name: former.name, address: delivery.address },
        calendar: entryByMail('CANCEL', { ...entry, sequence: sequenceFor(delivery, part) }),
      };
    });
  }
}

/** That it was not their term alone that ended, but the partnership with all its places; null while it goes on. */
function endOf({ partnership, status, endedOn, successor }: EndedRow) {
  if (!endedOn) return null;
  const on = dayInWords(endedOn);
  if (status !== 'MERGED')
    return {
      subject: `${partnership} has closed`,
      heading: `${partnership} has closed`,
      words: `It closed on ${on}. Every place at its table ended with it, and yours among them.`,
    };
  return {
    subject: `${partnership} has merged into ${successor}`,
    heading: `${partnership} has merged into ${successor}`,
    words: `It merged on ${on}; ${successor} goes on with its work. Nobody is moved there: if you are wanted at its table, its chair or coordinator invites you.`,
  };
}
