import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';

interface KitFacts {
  readonly title: string;
  readonly kit: string;
  /** Whether its title may leave our walls: it is not for a few, and under no embargo. */
  readonly isOpen: boolean;
  readonly partnershipName: string;
  readonly reader: string;
  readonly waiting: number;
}

/** Messages about national campaigns that a partnership adopted. A local one that is for a few, or under an embargo, is not named in them. */
@Injectable()
export class KitMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when nothing waits any more, or it is theirs to answer no longer. */
  proposed({ subjectId, personId, address }: Delivery): Promise<Message | null> {
    const campaignId = String(subjectId);
    return this.work.as({ kind: 'person', personId: String(personId), purpose: 'write mail' }, async () => {
      const found = await kitFacts(campaignId, String(personId));
      if (!found || found.waiting === 0) return null;
      const { title, kit, isOpen, partnershipName, reader, waiting } = found;
      const changes = waiting === 1 ? '1 change' : `${waiting} changes`;
      return {
        letter: {
          subject: `${changes} proposed: the national campaign “${kit}”`,
          heading: 'A national campaign that you adopted has changed',
          blocks: [
            facts(
              ['National campaign', kit],
              ['Your campaign', isOpen ? title : 'Not named here: sign in to read it'],
              ['Run by', partnershipName],
              ['Waiting for you', changes],
            ),
            paragraph('Take or leave each. Nothing of yours changes by itself.'),
            links(['See what has changed', this.addresses.kitProposals(campaignId)]),
          ],
        },
        to: { name: reader, address },
      };
    });
  }
}

async function kitFacts(campaignId: string, personId: string): Promise<KitFacts | null> {
  const [row] = await transaction().query<KitFacts[]>(
    `select c.title, k.title as kit, c.found_by <> 'STATUTORY' and coalesce(c.embargo_until <= now(), true) as "isOpen",
       n.name as "partnershipName", x.name as reader, (select count(*)::int from kit_proposal p where p.campaign_id = c.id) as waiting
     from campaign c join campaign k on k.id = c.adopted_from_id join partnership n on n.id = c.partnership_id join person x on x.id = $2
     where c.id = $1 and exists (select from office_term t where t.partnership_id = c.partnership_id and t.person_id = $2
       and t.office in ('COORDINATOR', 'CHAIR') and t.ended_at is null and t.held @> app.today())`,
    [campaignId, personId],
  );
  return row ?? null;
}
