import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { resourceFacts, type ResourceFacts } from '../data/resource-facts.js';
import { facts, links, paragraph, type Letter } from './letter.js';
import type { Message } from './message.js';

/** Messages about resources. What is restricted or marked is not named in them, nor is anything said of what it is about. */
@Injectable()
export class ResourceMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when it is settled otherwise by now, or is not theirs to see any more. */
  write({ kind, personId, subjectId, address }: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, async () => {
      const found = await resourceFacts(String(subjectId), String(personId));
      const letter = found && this.letter(kind, found);
      return letter ? { letter, to: { name: found.reader, address } } : null;
    });
  }

  private letter(kind: Delivery['kind'], found: ResourceFacts): Letter | null {
    switch (kind) {
      case 'RESOURCE_SUBMITTED':
        return found.state === 'IN_REVIEW' ? this.submitted(found) : null;
      case 'RESOURCE_RETURNED':
        return found.state === 'RETURNED' ? this.returned(found) : null;
      case 'RESOURCE_PUBLISHED':
        return found.state === 'PUBLISHED' ? this.published(found) : null;
      case 'RESOURCE_LINK':
        return found.deadLinks.length > 0 && !found.isWithdrawn ? this.deadLinks(found) : null;
      default:
        return found.state === 'PUBLISHED' && !found.isWithdrawn ? this.review(found) : null;
    }
  }

  private submitted(found: ResourceFacts): Letter {
    return {
      subject: `To review: ${called(found)}`,
      heading: 'A resource waits for your review',
      blocks: [
        facts(
          ['Resource', found.isOpen ? found.title : RESTRICTED],
          ['For', found.partnershipName ?? 'the network or the public'],
          ['Submitted by', found.submitter ?? ''],
        ),
        paragraph('Publish it, or return it and say what is to be mended. Until then nobody else knows of it.'),
        links(['Review it', this.addresses.submission(found.versionId)]),
      ],
      because: 'You get this because you review what is submitted to the library.',
    };
  }

  private returned(found: ResourceFacts): Letter {
    return {
      subject: `Returned to you: ${called(found)}`,
      heading: 'What you submitted is returned',
      blocks: [
        facts(['Resource', found.isOpen ? found.title : RESTRICTED]),
        paragraph('Its reviewers say in Roundtable what is to be mended. Mend it and submit it again.'),
        links(['Read what is to be mended', this.addresses.submission(found.versionId)]),
      ],
      because: 'You get this because you submitted it to the library.',
    };
  }

  private published(found: ResourceFacts): Letter {
    return {
      subject: `Published: ${called(found)}`,
      heading: 'What you submitted is published',
      blocks: [
        facts(['Resource', found.isOpen ? found.title : RESTRICTED], ['To be looked at again by', dayOf(found)]),
        links(['Open it', this.addresses.resource(found.slug)]),
      ],
      because: 'You get this because you submitted it to the library.',
    };
  }

  private deadLinks(found: ResourceFacts): Letter {
    return {
      subject: `A link does not answer: ${called(found)}`,
      heading: 'A link does not answer any more',
      blocks: [
        facts(
          ['Resource', found.isOpen ? found.title : RESTRICTED],
          ['Link', found.isOpen ? found.deadLinks.join(', ') : RESTRICTED],
        ),
        paragraph(
          'We asked on two days and got no answer, so readers now see beside it that it was reported unavailable. Look for its new address and add a new version, or withdraw the resource. If it answers again, readers are no longer told.',
        ),
        links(['Open it', this.addresses.resource(found.slug)]),
      ],
      because: 'You get this because you see to this resource.',
    };
  }

  private review(found: ResourceFacts): Letter {
    const heading = found.isHidden
      ? 'A resource is hidden from its readers'
      : found.isOverdue
        ? 'A resource is overdue for review'
        : 'Is this resource still good?';
    return {
      subject: `${found.isHidden ? 'Hidden' : found.isOverdue ? 'Overdue for review' : 'To look at again'}: ${called(found)}`,
      heading,
      blocks: [
        facts(['Resource', found.isOpen ? found.title : RESTRICTED], ['Look at it by', dayOf(found)]),
        paragraph(
          found.isHidden
            ? 'Nobody said for three months that it is still good. Say so, and its readers see it again.'
            : 'Say that it is still good, add a new version, or withdraw it. Three months after that day its readers do not see it any more.',
        ),
        links(['Open it', this.addresses.resource(found.slug)]),
      ],
      because: 'You get this because you see to this resource.',
    };
  }
}

const RESTRICTED = 'Restricted: sign in to see which';

const called = ({ isOpen, title }: ResourceFacts): string => (isOpen ? `“${title}”` : 'a restricted resource');

const dayOf = ({ reviewOn }: ResourceFacts): string =>
  reviewOn === null ? '' : DateTime.fromISO(reviewOn).setLocale('en-GB').toFormat('d LLLL yyyy');
