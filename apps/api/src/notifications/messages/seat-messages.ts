import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import { caretakerOf } from '../data/delivery.repository.js';
import type { Delivery } from '../data/delivery.js';
import { dayInWords } from './days.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph } from './letter.js';
import type { Message } from './message.js';
import { officeWord } from './office-words.js';

interface InvitationRow {
  readonly issue: number;
  readonly capacity: 'REPRESENTATIVE' | 'DEPUTY' | null;
  readonly office: string | null;
  readonly expiresAt: Date;
  readonly partnership: string;
  readonly agency: string | null;
  readonly inviter: string | null;
  readonly inviterEmail: string | null;
  readonly startsOn: string;
  /** Until when whoever hands the office over holds it too; null when it is no handover. */
  readonly overlapUntil: string | null;
  readonly outgoing: string | null;
}

/** Messages about a place at a table. */
@Injectable()
export class SeatMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  /** Null when the invitation was accepted, withdrawn or has expired in the meantime. */
  invitation(delivery: Delivery): Promise<Message | null> {
    return this.work.as(caretakerOf(delivery), async () => {
      const [row] = await transaction().query<InvitationRow[]>(
        `select i.issue, i.capacity, i.office, i.expires_at as "expiresAt", p.name as partnership, coalesce(nullif(s.member_name, ''), a.name) as agency, x.name as inviter, x.email as "inviterEmail",
           i.starts_on::text as "startsOn", h.overlap_until::text as "overlapUntil", b.name as outgoing
         from invitation i join partnership p on p.id = i.partnership_id left join person x on x.id = i.invited_by_id
         left join handover h on h.invitation_id = i.id left join office_term o on o.id = h.outgoing_term_id left join person b on b.id = o.person_id
         left join seat s on s.id = i.seat_id left join agency a on a.id = s.agency_id
         where i.id = $1 and i.state = 'PENDING' and i.expires_at > now()`,
        [delivery.subjectId],
      );
      if (!row) return null;
      const place = placeOf(row);
      const token = this.secrets.linkToken('invitation', String(delivery.subjectId), row.issue);
      return {
        letter: {
          subject: `Invitation to ${row.partnership}`,
          heading: `You are invited to ${row.partnership}`,
          blocks: [
            paragraph(
              `${row.inviter ?? 'Its coordinator'} invites you to take a place at its table on Roundtable, where its agencies plan meetings and share their work.`,
            ),
            ...(row.overlapUntil
              ? [paragraph(handoverWords(row.outgoing, place, row.startsOn, row.overlapUntil))]
              : []),
            facts(
              ['Partnership', row.partnership],
              ['Place', place],
              [
                'Good until',
                DateTime.fromJSDate(row.expiresAt, { zone: 'Europe/London' })
                  .setLocale('en-GB')
                  .toFormat('d LLLL yyyy'),
              ],
            ),
            paragraph(
              'The link is for you alone and works once. If you did not expect this, ignore it: nothing happens unless you accept.',
            ),
            links(['Accept the invitation', this.addresses.invitation(token)]),
          ],
        },
        to: { name: '', address: delivery.address },
        replyTo: row.inviter && row.inviterEmail ? { name: row.inviter, address: row.inviterEmail } : undefined,
      };
    });
  }

  /** To whoever invited, as long as they may still see it. */
  accepted(delivery: Delivery): Promise<Message | null> {
    return this.work.as({ kind: 'person', personId: String(delivery.personId), purpose: 'write mail' }, async () => {
      const [row] = await transaction().query<
        (InvitationRow & { newcomer: string | null; reader: string; slug: string })[]
      >(
        `select i.issue, i.capacity, i.office, p.name as partnership, p.slug, coalesce(nullif(s.member_name, ''), a.name) as agency, n.name as newcomer, r.name as reader
         from invitation i join partnership p on p.id = i.partnership_id join person r on r.id = $2
         left join person n on n.id = i.accepted_by_id left join seat s on s.id = i.seat_id left join agency a on a.id = s.agency_id
         where i.id = $1 and i.state = 'ACCEPTED'`,
        [delivery.subjectId, delivery.personId],
      );
      if (!row) return null;
      const who = row.newcomer ?? 'The person you invited';
      return {
        letter: {
          subject: `${who} has joined ${row.partnership}`,
          heading: `${who} has accepted`,
          blocks: [
            facts(['Partnership', row.partnership], ['Place', placeOf(row)]),
            links(['See who is at the table', this.addresses.partnerships()]),
          ],
        },
        to: { name: row.reader, address: delivery.address },
      };
    });
  }
}

function placeOf({ capacity, office, agency }: Pick<InvitationRow, 'capacity' | 'office' | 'agency'>): string {
  if (office) return officeWord(office);
  return capacity === 'DEPUTY' ? `deputy for ${agency ?? 'a seat'}` : `representative of ${agency ?? 'a seat'}`;
}

const handoverWords = (outgoing: string | null, office: string, startsOn: string, overlapUntil: string): string =>
  `This is a handover. ${outgoing ?? 'Whoever holds the office now'} is ${office} and hands over to you. You begin on ${dayInWords(startsOn)}, or on the day you accept if that is later; ${outgoing ?? 'they'} stays until ${dayInWords(overlapUntil)}, and until then you both hold the office.`;
