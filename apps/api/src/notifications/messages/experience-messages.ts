import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { experienceFacts } from '../data/experience-facts.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

/** That what somebody told of a resource is withdrawn. Why is read after signing in: a reason may repeat what nobody was to read. */
@Injectable()
export class ExperienceMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when the resource is not theirs to see any more. */
  withdrawn({ personId, subjectId, address }: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, async () => {
      const found = await experienceFacts(String(subjectId), String(personId));
      if (!found) return null;
      const { reader, slug, title, isOpen } = found;
      return {
        letter: {
          subject: `Withdrawn: what you told of ${isOpen ? `“${title}”` : 'a restricted resource'}`,
          heading: 'What you told of a resource is withdrawn',
          blocks: [
            facts(['Resource', isOpen ? title : 'Restricted: sign in to see which']),
            paragraph(
              'Those who review it say in Roundtable why. Beside them only you still see it; you can tell it anew.',
            ),
            links(['Read why', this.addresses.resource(slug)]),
          ],
          because: 'You get this because you told what came of trying it.',
        },
        to: { name: reader, address },
      };
    });
  }
}
