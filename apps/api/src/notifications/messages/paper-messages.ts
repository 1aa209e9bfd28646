import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { isRestricted, meetingFacts, titleFor, whenFor } from '../../meetings/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { circulatedPapers, requestFacts, type CirculatedPaper, type RequestFacts } from '../data/paper-facts.js';
import { facts, links, paragraph, type Block } from './letter.js';
import type { Message } from './message.js';

/** Messages about papers. What is restricted or marked is not named in them, to whomever they go. */
@Injectable()
export class PaperMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  write(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, () =>
      delivery.kind === 'PAPERS_CIRCULATED' ? this.circulated(delivery) : this.asked(delivery),
    );
  }

  /** Null when it is settled, theirs no longer, or the meeting is off or over. */
  private async asked({ kind, subjectId, personId, address }: Delivery): Promise<Message | null> {
    const request = await requestFacts(String(subjectId), String(personId));
    if (!request?.isTheirs || !request.isAhead) return null;
    if (request.state !== (kind === 'PAPER_NOT_WANTED' ? 'WITHDRAWN' : 'ASKED')) return null;
    const meeting = await meetingFacts(request.meetingId);
    if (!meeting) return null;
    const title = request.isOpen ? `“${request.title}”` : 'a paper';
    return {
      letter: {
        ...openingOf(kind, title, request),
        blocks: [
          facts(
            ['Paper', request.isOpen ? request.title : 'Restricted: sign in to read what is asked for'],
            ['Meeting', titleFor(meeting)],
            ['When', whenFor(meeting)],
            kind === 'PAPER_NOT_WANTED' ? ['', ''] : ['Deliver by', inWords(request.dueOn)],
            ['Asked by', request.askedBy ?? ''],
          ),
          ...this.nextSteps(kind, request),
        ],
      },
      to: { name: request.reader, address },
    };
  }

  private nextSteps(kind: Delivery['kind'], { id, isOpen, wanted }: RequestFacts): Block[] {
    if (kind === 'PAPER_NOT_WANTED') return [paragraph('There is nothing for you to do.')];
    return [
      ...(isOpen && wanted ? [paragraph(wanted)] : []),
      paragraph('Upload it in Roundtable. If you cannot deliver it by then, tell whoever asked you.'),
      links(['Open what is asked for', this.addresses.paperRequest(id)]),
    ];
  }

  /** Null when nothing of it is for them, or the meeting is off. */
  private async circulated({ subjectId, meetingId, personId, address }: Delivery): Promise<Message | null> {
    const meeting = await meetingFacts(String(meetingId));
    if (!meeting || meeting.status === 'CANCELLED') return null;
    const papers = await circulatedPapers(String(subjectId));
    const [reader] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [personId]);
    if (papers.length === 0 || !reader) return null;
    const named = isRestricted(meeting) ? [] : papers.filter(({ isOpen }) => isOpen);
    const others = papers.length - named.length;
    const count = papers.length === 1 ? 'A paper is' : `${papers.length} papers are`;
    return {
      letter: {
        subject: `Papers: ${titleFor(meeting)}, ${whenFor(meeting)}`,
        heading: `${count} ready to read`,
        blocks: [
          facts(['Meeting', titleFor(meeting)], ['When', whenFor(meeting)]),
          ...(named.length > 0 ? [{ kind: 'list' as const, title: 'Papers', items: named.map(nameOf) }] : []),
          ...(others > 0 ? [paragraph(restricted(others, named.length > 0))] : []),
          links(['Read the papers', this.addresses.papers(meeting.id)]),
        ],
      },
      to: { name: reader.name, address },
    };
  }
}

function openingOf(kind: Delivery['kind'], title: string, { isOverdue, partnershipName, dueOn }: RequestFacts) {
  if (kind === 'PAPER_NOT_WANTED')
    return { subject: `No longer needed: ${title} for ${partnershipName}`, heading: 'A paper is no longer needed' };
  if (kind === 'PAPER_ASKED')
    return {
      subject: `You are asked for ${title} by ${inWords(dueOn)}`,
      heading: `${partnershipName} asks you for a paper`,
    };
  return {
    subject: `${isOverdue ? 'Overdue' : 'Due soon'}: ${title} for ${partnershipName}`,
    heading: isOverdue ? 'A paper is overdue' : 'A paper is due soon',
  };
}

const inWords = (day: string) => DateTime.fromISO(day).setLocale('en-GB').toFormat('d LLLL yyyy');

const nameOf = ({ title, label }: CirculatedPaper) => (label ? `${title} (${label})` : title);

const restricted = (count: number, isMore: boolean) =>
  `${isMore ? 'And ' : ''}${count} ${isMore ? 'more ' : ''}${count === 1 ? 'that is' : 'that are'} restricted: sign in to read ${count === 1 ? 'it' : 'them'}.`;
