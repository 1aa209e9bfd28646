import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { calendarText, type Method } from '@lib/icalendar';
import { Clock } from '@lib/kernel';
import { whenFor } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery, DeliveryKind } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface Place {
  readonly state: 'BOOKED' | 'WAITING' | 'CANCELLED';
  readonly sessionState: 'PLANNED' | 'HELD' | 'CANCELLED';
  readonly sessionId: string;
  readonly title: string;
  readonly slug: string;
  readonly heldOn: string;
  readonly startsTime: string;
  readonly endsTime: string;
  readonly timeZone: string;
  readonly place: string;
  /** Empty for whoever has no place. */
  readonly howToJoin: string;
  readonly because: string;
  readonly isOver: boolean;
  readonly sequence: number;
  readonly name: string;
  /** Of those who wait, themselves counted; null when they do not. */
  readonly waitingNumber: number | null;
}

interface Said {
  readonly subject: string;
  readonly sentence: string;
  readonly calendar?: Exclude<Method, 'PUBLISH'>;
}

const NO_MORE = 'You need not do anything: it is taken out of your calendar.';

/** What somebody is told of their place in a session of training, as it stands when the letter is written. */
@Injectable()
export class TrainingMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** Null when a later letter says it, or the session is over. */
  async write(delivery: Delivery): Promise<Message | null> {
    const place = await this.read(delivery);
    const said = place && !place.isOver && saidOf(delivery.kind, place);
    if (!said) return null;
    const { title, because, howToJoin, sessionId, slug, state, sessionState } = place;
    const isOff = sessionState === 'CANCELLED';
    const isIn = !isOff && state !== 'CANCELLED';
    const to = { name: place.name, address: delivery.address };
    return {
      letter: {
        subject: `${said.subject}: ${title}, ${whenFor(place)}`,
        heading: title,
        blocks: [
          paragraph(said.sentence),
          facts(
            ['When', whenFor(place)],
            ['Where', place.place],
            ['How to join', isOff ? '' : howToJoin],
            ['Reason', isOff ? because : ''],
          ),
          ...(isIn ? [paragraph('If you cannot come, give your place up, so that somebody else has it.')] : []),
          links(
            isIn
              ? ['Open the session', this.addresses.trainingSession(sessionId)]
              : ['See other sessions of this course', this.addresses.course(slug)],
          ),
        ],
        because: 'Roundtable sends this because you asked for a place in this session.',
      },
      to,
      calendar: said.calendar && { method: said.calendar, text: this.entry(said.calendar, place, to) },
    };
  }

  private entry(method: Exclude<Method, 'PUBLISH'>, place: Place, to: Message['to']): string {
    const { sessionId, sequence, title, heldOn, startsTime, endsTime, timeZone, howToJoin } = place;
    return calendarText(method, [
      {
        uid: this.addresses.calendarId(sessionId),
        sequence,
        stamp: this.clock.now(),
        summary: title,
        description: howToJoin,
        location: place.place,
        url: this.addresses.trainingSession(sessionId),
        day: heldOn,
        from: startsTime,
        to: endsTime,
        timeZone,
        isCancelled: method === 'CANCEL',
        organiser: { name: 'Roundtable', address: this.addresses.sender },
        attendee: { ...to, participation: 'ACCEPTED', isOptional: false },
      },
    ]);
  }

  private read(delivery: Delivery): Promise<Place | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<{ place: Place | null }[]>('select app.place_for_letter($1) as place', [
        delivery.subjectId,
      ]);
      return row?.place ?? null;
    });
  }
}

function saidOf(kind: DeliveryKind, { state, sessionState, waitingNumber }: Place): Said | null {
  const isOff = sessionState === 'CANCELLED';
  if (isOff !== (kind === 'TRAINING_CANCELLED')) return null;
  const isWaiting = state === 'WAITING';
  switch (kind) {
    case 'TRAINING_CANCELLED':
      return isWaiting
        ? { subject: 'Cancelled', sentence: 'The session that you wait for will not take place.' }
        : { subject: 'Cancelled', sentence: `The session will not take place. ${NO_MORE}`, calendar: 'CANCEL' };
    case 'TRAINING_LEFT':
      return state === 'CANCELLED'
        ? { subject: 'Place given up', sentence: `You have given your place up. ${NO_MORE}`, calendar: 'CANCEL' }
        : null;
    case 'TRAINING_LEFT_QUEUE':
      return state === 'CANCELLED'
        ? { subject: 'No longer waiting', sentence: 'You are not in the waiting list any more.' }
        : null;
    case 'TRAINING_BOOKED':
      if (isWaiting)
        return {
          subject: 'Waiting list',
          sentence: `All places are taken. You are number ${waitingNumber} in the waiting list, and hear by mail when a place becomes yours.`,
        };
      return state === 'BOOKED'
        ? { subject: 'Booked', sentence: 'You have a place in this session.', calendar: 'REQUEST' }
        : null;
    case 'TRAINING_GIVEN':
      return state === 'BOOKED'
        ? {
            subject: 'You have a place now',
            sentence: 'A place became free, and as you waited longest it is yours.',
            calendar: 'REQUEST',
          }
        : null;
    case 'TRAINING_MOVED':
      return {
        subject: 'Changed',
        sentence: isWaiting
          ? 'The session that you wait for has changed. You keep your place in the waiting list.'
          : 'The session has changed. Your place is kept: please check that you can still come.',
        ...(!isWaiting && { calendar: 'REQUEST' as const }),
      };
    default:
      return null;
  }
}
