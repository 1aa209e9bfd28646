import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { Clock } from '@lib/kernel';
import {
  entriesByMail,
  entryByMail,
  isRestricted,
  meetingsOfPart,
  partFacts,
  seriesCancelled,
  seriesEntries,
  seriesInWords,
  titleFor,
  whenFor,
  whereFor,
  type PartFacts,
} from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { calledOff, placeIn } from '../data/invited-to-series.js';
import { sequenceFor } from './calendar-sequence.js';
import { facts, links, paragraph, type Block, type Letter } from './letter.js';
import type { Message } from './message.js';
import { respondToken } from './respond-token.js';

type Dates = Awaited<ReturnType<typeof meetingsOfPart>>;
/** More would hide what else the letter says; the calendar entry holds them all. */
const MOST_DATES = 30;

/** Messages about a series: one entry for all its dates, as the reader may see them at the moment it is written. */
@Injectable()
export class SeriesMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** Null when there is nothing to say any more: the reader may not see it, is not invited, or it is over. */
  about(delivery: Delivery): Promise<Message | null> {
    const [partId, personId] = [String(delivery.seriesPartId), String(delivery.personId)];
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const [part] = await partFacts([partId]);
      const [reader] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [
        personId,
      ]);
      if (!part || !reader) return null;
      const dates = await meetingsOfPart(partId, personId);
      const ahead = dates.filter(({ isOver }) => !isOver);
      const place = await placeIn(partId, personId);
      if (!place.isInvited && !place.isDeputy) return null;
      if (dates.length === 0 && place.isSentHere) return null;
      if (delivery.kind === 'SERIES_SCHEDULED' && ahead.length === 0) return null;
      const attendee = {
        name: reader.name,
        address: delivery.address,
        isOptional: place.role === 'OBSERVER' || place.role === 'GUEST',
      };
      const next = ahead[0];
      const token = next ? await respondToken(this.secrets, next.invitationId, personId) : null;
      return {
        letter: await this.letter(delivery, part, { dates, token }),
        to: { name: reader.name, address: delivery.address },
        replyTo:
          part.organiserName && part.organiserEmail
            ? { name: part.organiserName, address: part.organiserEmail }
            : undefined,
        calendar: this.calendar(delivery, part, dates, attendee),
      };
    });
  }

  private calendar(
    delivery: Delivery,
    part: PartFacts,
    dates: Dates,
    attendee: { name: string; address: string; isOptional: boolean },
  ) {
    const stamp = this.clock.now();
    const sequence = sequenceFor(delivery, part);
    if (dates.length === 0)
      return entryByMail('CANCEL', {
        ...seriesCancelled(part, this.addresses, stamp, { ...attendee, response: 'NONE' }),
        sequence,
      });
    const entries = seriesEntries(part, dates, this.addresses, { stamp, attendee });
    return entriesByMail(
      'REQUEST',
      entries.map((entry) => ({ ...entry, sequence })),
    );
  }

  private async letter(
    { kind }: Delivery,
    part: PartFacts,
    { dates, token }: { dates: Dates; token: string | null },
  ): Promise<Letter> {
    const title = titleFor({ ...part, partnershipName: part.partnershipName ?? '' });
    const ahead = dates.filter(({ isOver }) => !isOver);
    const open = !isRestricted(part);
    const { rule, leftOut } = seriesInWords(part);
    const [subject, sentence] = openingOf(kind, ahead.length, part);
    const gone = kind === 'SERIES_CHANGED' ? await calledOff(part.id) : [];
    const reasons = [...new Set(gone.map(({ reason }) => reason))].filter(Boolean);
    const blocks: Block[] = [
      paragraph(sentence),
      facts(
        ['Partnership', part.partnershipName ?? ''],
        ['How often', ahead.length > 1 ? rule : ''],
        ['Where', open && token ? whereFor(part) : ''],
        ['Join online', open && token ? part.joiningLink : ''],
        ['Access', open && token ? part.accessNotes : ''],
        ['Reason', open && gone.length > 0 ? reasons.join(' ') : ''],
        ['Organised by', part.organiserName ?? ''],
      ),
    ];
    if (!open)
      blocks.push(
        paragraph(
          'These meetings are restricted, so nothing more is said in mail. Sign in to read where they are held and what they are about.',
        ),
      );
    const days = (list: readonly { heldOn: string; startsTime: string; endsTime: string }[]) => [
      ...list.slice(0, MOST_DATES).map((each) => whenFor({ ...each, timeZone: part.timeZone })),
      ...(list.length > MOST_DATES ? [`and ${list.length - MOST_DATES} more`] : []),
    ];
    if (ahead.length > 0) blocks.push({ kind: 'list', title: 'Dates ahead', items: days(ahead) });
    if (gone.length > 0) blocks.push({ kind: 'list', title: 'Cancelled', items: days(gone) });
    if (leftOut.length > 0 && ahead.length > 0)
      blocks.push({ kind: 'list', title: 'Nothing is held on these dates of the rule', items: leftOut });
    if (token)
      blocks.push(
        paragraph(
          'Answer without signing in: for the next date, or the same for all of them. Signed in, you can answer each date by itself.',
        ),
        links(
          ['Answer these dates', this.addresses.respond(token)],
          ['Read them in Roundtable', this.addresses.series(part.seriesId)],
        ),
      );
    const first = ahead[0];
    const when = first && ahead.length > 1 ? `${rule}, from ${whenFor(first)}` : first ? whenFor(first) : '';
    return { subject: [`${subject}: ${title}`, when].filter(Boolean).join(', '), heading: title, blocks };
  }
}

function openingOf(
  kind: string,
  ahead: number,
  { partCount }: PartFacts,
): readonly [subject: string, sentence: string] {
  if (kind === 'SERIES_SCHEDULED') return ['Invitation', 'You are invited to a series of meetings.'];
  if (ahead === 0)
    return [
      'Cancelled',
      partCount > 1
        ? 'No more of these dates take place. Where the series goes on, its dates come in a message of their own.'
        : 'No more of these meetings take place.',
    ];
  return [
    'Changed',
    partCount > 1
      ? 'The series has changed, and these are its dates by one of its rules. Dates by another come in a message of their own. Your answers are kept: please check that they still hold.'
      : 'The series has changed, and these are its dates now. Your answers are kept: please check that they still hold.',
  ];
}
