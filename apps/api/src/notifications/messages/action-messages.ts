import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import { actionFacts, type ActionFacts } from '../data/action-facts.js';
import type { Delivery, DeliveryKind } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

/** Messages about actions. The words of one that arose from something restricted or marked stand in none of them. */
@Injectable()
export class ActionMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when it is done, put off, or theirs no longer. */
  write({ kind, subjectId, personId, address }: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, async () => {
      const action = await actionFacts(String(subjectId), String(personId));
      if (!action?.isOpen || !isStillTold(kind, action)) return null;
      const title = action.isNamed ? `“${action.what}”` : 'an action';
      return {
        letter: {
          ...openingOf(kind, title, action),
          blocks: [
            facts(
              ['Action', action.isNamed ? action.what : 'Restricted: sign in to read it'],
              ['Partnership', action.partnership],
              ['Who does it', action.isNamed ? (action.owner ?? '') : ''],
              ['For', action.agency ?? ''],
              [action.isOverdue ? 'Was due on' : 'Due on', action.dueOn ? inWords(action.dueOn) : ''],
            ),
            paragraph(NEXT[kind] ?? ''),
            links(['Open the action', this.addresses.action(action.id)]),
          ],
        },
        to: { name: action.reader, address },
      };
    });
  }
}

function isStillTold(kind: DeliveryKind, { isSnoozed, leadsItsAgency, isOfficer }: ActionFacts): boolean {
  if (kind === 'ACTION_OWNER_LEFT') return leadsItsAgency || isOfficer;
  if (isSnoozed) return false;
  if (kind === 'ACTION_OVERDUE_FOR_LEAD') return leadsItsAgency;
  return kind === 'ACTION_OVERDUE_FOR_CHAIR' ? isOfficer : true;
}

function openingOf(kind: DeliveryKind, title: string, { isOverdue, partnership, agency }: ActionFacts) {
  const whose = agency ?? 'a member';
  if (kind === 'ACTION_OWNER_LEFT')
    return {
      subject: `Without an owner: ${title} for ${partnership}`,
      heading: `Whoever was to do it for ${whose} has left the table`,
    };
  const subject = `${isOverdue ? 'Overdue' : 'Due soon'}: ${title} for ${partnership}`;
  if (kind === 'ACTION_DUE') return { subject, heading: isOverdue ? 'An action is overdue' : 'An action is due' };
  return { subject, heading: `An action of ${whose} is ${isOverdue ? 'overdue' : 'due'}` };
}

const NEXT: Partial<Record<DeliveryKind, string>> = {
  ACTION_DUE:
    'Say in Roundtable that it is done, or how far it is. If it takes longer, ask the officers for another day, or put reminders off and say why.',
  ACTION_OVERDUE_FOR_LEAD:
    'You hear of it because you lead the agency. See to it that it is done, or say in Roundtable how far it is.',
  ACTION_OVERDUE_FOR_CHAIR:
    'You hear of it because you chair the partnership. Close it, give it to somebody else, or agree another day.',
  ACTION_OWNER_LEFT: 'It is the agency’s until an officer gives it to somebody by name.',
};

const inWords = (day: string) => DateTime.fromISO(day).setLocale('en-GB').toFormat('d LLLL yyyy');
