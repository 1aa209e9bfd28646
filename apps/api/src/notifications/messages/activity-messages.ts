import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import { activityFacts, commentFacts, type ActivityFacts } from '../data/activity-facts.js';
import type { Delivery } from '../data/delivery.js';
import { dayInWords } from './days.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';

/** Messages about what is done in campaigns. What is for statutory members alone is not named in them, to whomever they go. */
@Injectable()
export class ActivityMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  write(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, () =>
      delivery.kind === 'ACTIVITY_MENTION' ? this.mention(delivery) : this.reminder(delivery),
    );
  }

  /** Null when it was done or dropped meanwhile, moved to another day, or is not theirs to see any more. */
  private async reminder({ subjectId, personId, address }: Delivery): Promise<Message | null> {
    const activity = await activityFacts(String(subjectId), String(personId));
    if (!activity || !['PLANNED', 'UNDER_WAY'].includes(activity.state)) return null;
    const { isAhead, isDue, startsOn, isOpen, title, campaign } = activity;
    if (!isAhead && !isDue) return null;
    const name = isOpen ? title : 'an activity';
    return {
      letter: {
        subject: isAhead ? `Begins on ${dayInWords(String(startsOn))}: ${name}` : `Is it done? ${name}`,
        heading: isAhead ? 'What you planned begins within a week' : 'It should be done by now',
        blocks: [
          this.facts(activity),
          paragraph(
            isAhead
              ? 'If it will be another day, change it, so that the others know.'
              : 'Say that it is done and add a photograph or a link; or say that it goes on, or will not be done.',
          ),
          ...kept(activity),
          links([`Open ${isOpen ? 'it' : 'the activity'}`, this.addresses.activity(activity)]),
        ],
        because: activity.isYours
          ? `You get this because you are named to do it${isOpen ? ` in “${campaign}”` : ''}.`
          : `You get this because nobody is named to do it${isOpen ? ` in “${campaign}”` : ''}, and you speak for whoever planned it.`,
      },
      to: { name: activity.reader, address },
    };
  }

  /** Null when it was taken back, or is not theirs to see any more. */
  private async mention({ subjectId, personId, address }: Delivery): Promise<Message | null> {
    const comment = await commentFacts(String(subjectId));
    const activity = comment && (await activityFacts(comment.activityId, String(personId)));
    if (!comment || !activity) return null;
    const writer = comment.writer ?? 'Somebody';
    return {
      letter: {
        subject: activity.isOpen ? `${writer} names you: ${activity.title}` : `${writer} names you in a comment`,
        heading: `${writer} names you in a comment`,
        blocks: [
          ...(activity.isOpen ? [paragraph(comment.words)] : []),
          this.facts(activity),
          ...kept(activity),
          links([activity.isOpen ? 'Answer' : 'Read it', this.addresses.activity(activity)]),
        ],
        because: 'You get this because you are named in a comment.',
      },
      to: { name: activity.reader, address },
    };
  }

  private facts({ isOpen, title, campaign, agency, startsOn, endsOn, place }: ActivityFacts): Block {
    if (!isOpen) return facts(['Activity', 'Restricted: sign in to read what it is']);
    const days =
      startsOn &&
      (endsOn === startsOn ? dayInWords(startsOn) : `${dayInWords(startsOn)} to ${dayInWords(String(endsOn))}`);
    return facts(
      ['Activity', title],
      ['Campaign', campaign],
      ['Agency', agency ?? ''],
      ['When', days ?? ''],
      ['Place', place],
    );
  }
}

/** Who reads their mail in company is reminded that others are not to know yet. */
const kept = ({ keptUntil, isOpen }: ActivityFacts): Block[] =>
  keptUntil && isOpen
    ? [
        paragraph(
          `The campaign is kept until ${DateTime.fromJSDate(keptUntil, { zone: 'Europe/London' }).setLocale('en-GB').toFormat("d LLLL yyyy 'at' HH:mm")}: do not pass this on before.`,
        ),
      ]
    : [];
