import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { gapFacts } from '../data/gap-facts.js';
import { facts, links } from './letter.js';
import type { Message } from './message.js';

/** That the library has what somebody looked for. */
@Injectable()
export class GapMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when what filled it is not theirs to see any more. */
  filled({ personId, subjectId, address }: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, async () => {
      const found = await gapFacts(String(subjectId), String(personId));
      if (!found) return null;
      const { reader, missing, isYours, slug, title, isOpen } = found;
      return {
        letter: {
          subject: `Now in the library: ${missing}`,
          heading: 'What you looked for is in the library',
          blocks: [
            facts(['You looked for', missing], ['Resource', isOpen ? title : 'Restricted: sign in to see which']),
            links(
              ['Open it', this.addresses.resource(slug)],
              ['See what was missing', this.addresses.libraryGap(String(subjectId))],
            ),
          ],
          because: isYours
            ? 'You get this because you said that it was missing.'
            : 'You get this because you said that you need it too.',
        },
        to: { name: reader, address },
      };
    });
  }
}
