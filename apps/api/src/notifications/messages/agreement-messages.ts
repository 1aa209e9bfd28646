import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { Addresses } from '../../platform/addresses.js';
import { lostSightOf, partyFacts, type PartyFacts } from '../data/agreement-facts.js';
import { signedBy } from '../data/agreement-readers.js';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { facts, links, paragraph, type Letter } from './letter.js';
import type { Message } from './message.js';

const WARNED_DAYS = 60;

/** Messages about information-sharing agreements, each as things stand and as its reader may see them when it is written. */
@Injectable()
export class AgreementMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  toSign(delivery: Delivery): Promise<Message | null> {
    return this.aboutParty(delivery, (party) =>
      party.isOpen && party.until === null
        ? {
            subject: `To sign: ${party.title}`,
            heading: `${party.agency} is asked to sign`,
            blocks: [
              paragraph('Read the agreement, and sign it if you may sign for the agency.'),
              this.factsOf(party),
              this.linkTo(party.agreementId, 'Read the agreement'),
            ],
          }
        : null,
    );
  }

  ending(delivery: Delivery): Promise<Message | null> {
    return this.aboutParty(delivery, (party) => {
      if (!party.holds || party.until === null || party.until > dayAfter(party.today, WARNED_DAYS)) return null;
      const endsWithAgreement = party.until === party.expiresOn;
      return {
        subject: `${party.title}: in force for ${party.agency} until ${inWords(party.until)}`,
        heading: `An agreement ends on ${inWords(party.until)}`,
        blocks: [
          paragraph(
            `From the midnight after that day, whatever is shared only with agencies that have signed it is closed to everybody who sits for ${party.agency}.`,
          ),
          paragraph(
            endsWithAgreement
              ? 'The agreement itself ends. A new version has to be added by the partnership, and signed.'
              : 'The signature of the agency ends. Sign again to keep what is shared open.',
          ),
          this.factsOf(party),
          this.linkTo(party.agreementId, 'Read the agreement'),
        ],
      };
    });
  }

  over(delivery: Delivery): Promise<Message | null> {
    return this.aboutParty(delivery, (party) =>
      party.holds
        ? null
        : {
            subject: `${party.title}: not in force for ${party.agency} any more`,
            heading: 'An agreement is not in force any more',
            blocks: [
              paragraph(
                `What is shared only with agencies that have signed it is closed to everybody who sits for ${party.agency}. It opens again when the agency has signed an agreement that is in force.`,
              ),
              this.factsOf(party),
              this.linkTo(party.agreementId, 'See how it stands'),
            ],
          },
    );
  }

  review(delivery: Delivery): Promise<Message | null> {
    return this.asReader(delivery, async (name) => {
      const [row] = await transaction().query<
        { id: string; title: string; partnership: string; reviewOn: string; isOverdue: boolean }[]
      >(
        `select a.id, a.title, p.name as partnership, a.review_on::text as "reviewOn", a.review_on < app.today() as "isOverdue"
         from agreement a join partnership p on p.id = a.partnership_id
         where a.id = $1 and a.withdrawn_at is null and a.expires_on >= app.today() and a.review_on - app.today() <= $2`,
        [delivery.subjectId, WARNED_DAYS],
      );
      if (!row) return null;
      const when = inWords(row.reviewOn);
      return this.to(name, delivery, {
        subject: `${row.isOverdue ? 'Review overdue' : 'To review'}: ${row.title}`,
        heading: row.isOverdue ? `The review was due on ${when}` : `To be reviewed by ${when}`,
        blocks: [
          paragraph(
            'Check that the agreement still says what is shared and why. Then move its review to a later day, or add a new version.',
          ),
          facts(['Agreement', row.title], ['Partnership', row.partnership]),
          this.linkTo(row.id, 'Open the agreement'),
        ],
      });
    });
  }

  /** To whoever wrote what others cannot see any more. Of what it is nothing is said: it is restricted. */
  async sightLost(delivery: Delivery): Promise<Message | null> {
    const agreementId = String(delivery.subjectId);
    const agencyIds = await this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<{ agencies: string[] | null }[]>(
        `select coalesce(e.event -> 'data' -> 'agencyIds', jsonb_build_array(e.event -> 'data' -> 'agencyId')) as agencies
         from (select app.event(d.event_id) as event from delivery d where d.id = $1) e`,
        [delivery.id],
      );
      const named = (row?.agencies ?? []).filter(Boolean);
      return named.length > 0 ? named : signedBy(agreementId);
    });
    return this.asReader(delivery, async (name) => {
      const lost = await lostSightOf(agreementId, String(delivery.personId), agencyIds);
      const [agreement] = await transaction().query<{ title: string }[]>('select title from agreement where id = $1', [
        agreementId,
      ]);
      if (!agreement || lost.length === 0) return null;
      const people = lost.reduce((sum, each) => sum + each.people, 0);
      return this.to(name, delivery, {
        subject: `Who no longer sees what you shared: ${agreement.title}`,
        heading: `${counted(people, 'person', 'people')} can no longer see what you shared`,
        blocks: [
          paragraph(
            'You shared meetings only with agencies that have signed this agreement. It is not in force any more for these agencies, so those who sit for them do not see the meetings.',
          ),
          {
            kind: 'list',
            title: agreement.title,
            items: lost.map((each) => `${each.agency}: ${counted(each.people, 'person', 'people')}`),
          },
          paragraph('They will see them again when their agency has signed.'),
          this.linkTo(agreementId, 'See who has signed'),
        ],
      });
    });
  }

  private aboutParty(delivery: Delivery, write: (party: PartyFacts) => Letter | null): Promise<Message | null> {
    return this.asReader(delivery, async (name) => {
      const party = await partyFacts(String(delivery.subjectId));
      const letter = party && write(party);
      return letter ? this.to(name, delivery, letter) : null;
    });
  }

  private asReader(delivery: Delivery, write: (name: string) => Promise<Message | null>): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const [reader] = await transaction().query<{ name: string }[]>('select name from person where id = $1', [
        personId,
      ]);
      return reader ? write(reader.name) : null;
    });
  }

  private to(name: string, { address }: Delivery, letter: Letter): Message {
    return { letter, to: { name, address } };
  }

  private factsOf({ title, partnership, agency }: PartyFacts) {
    return facts(['Agreement', title], ['Partnership', partnership], ['Agency', agency]);
  }

  private linkTo(agreementId: string, words: string) {
    return links([words, this.addresses.agreement(agreementId)]);
  }
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const inWords = (day: string) => DateTime.fromISO(day, { locale: 'en-GB' }).toFormat('d LLLL yyyy');
const dayAfter = (day: string, days: number) => DateTime.fromISO(day).plus({ days }).toISODate() ?? day;
