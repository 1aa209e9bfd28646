import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { transaction, UnitOfWork } from '@lib/database';
import { DateTime } from 'luxon';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph, type Letter } from './letter.js';
import type { Message } from './message.js';

const MOST_NAMED = 40;

/** Messages about speaking for an agency, each as its reader may see the agency at the moment it is written. */
@Injectable()
export class LeadMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  /** Null when it is not true any more. */
  write(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const letter = await this.letter(delivery, personId);
      const isInvitation = delivery.kind === 'LEAD_INVITATION';
      const [reader] = await rows<{ name: string; email: string }>('select name, email from person where id = $1', [
        personId,
      ]);
      if (!letter || !reader) return null;
      const they = { name: reader.name, address: reader.email };
      return {
        letter,
        to: { name: isInvitation ? '' : reader.name, address: delivery.address },
        replyTo: isInvitation ? they : undefined,
      };
    });
  }

  private letter(delivery: Delivery, personId: string): Promise<Letter | null> {
    const subject = String(delivery.subjectId);
    switch (delivery.kind) {
      case 'LEAD_INVITATION':
        return this.invitation(subject);
      case 'LEAD_APPOINTED':
        return this.appointed(subject, personId);
      case 'LEAD_ENDED':
        return this.ended(subject, personId);
      case 'AGENCY_WITHOUT_LEAD':
        return this.withoutLead(subject);
      default:
        return this.confirmationsDue(subject);
    }
  }

  private async invitation(id: string): Promise<Letter | null> {
    const [row] = await rows<{ agency: string; inviter: string | null; until: Date }>(
      `select a.name as agency, x.name as inviter, i.expires_at as until from lead_invitation i join agency a on a.id = i.agency_id
       left join person x on x.id = i.invited_by_id where i.id = $1 and i.state = 'PENDING' and i.expires_at > now() and i.invited_by_id = app.person_id()`,
      [id],
    );
    if (!row) return null;
    const { agency, inviter, until } = row;
    return {
      subject: `Invitation to speak for ${agency}`,
      heading: `You are invited to speak for ${agency}`,
      blocks: [
        paragraph(
          `${inviter ?? 'Its lead'} invites you to be the single point of contact of ${agency} on Roundtable: you see who sits for it at every partnership, and say twice a year that they still do.`,
        ),
        facts(['Agency', agency], ['Good until', dayOf(until)]),
        paragraph(
          'The link is for you alone and works once. If you did not expect this, ignore it: nothing happens unless you accept.',
        ),
        links([
          'Accept the invitation',
          this.addresses.leadInvitation(this.secrets.linkToken('invitation', 'lead', id)),
        ]),
      ],
    };
  }

  private async appointed(agencyId: string, personId: string): Promise<Letter | null> {
    const [row] = await rows<{ agency: string }>(
      `select a.name as agency from agency a join agency_lead l on l.agency_id = a.id where a.id = $1 and l.person_id = $2 and l.ended_at is null`,
      [agencyId, personId],
    );
    if (!row) return null;
    return {
      subject: `You speak for ${row.agency}`,
      heading: `You speak for ${row.agency}`,
      blocks: [
        paragraph(
          `You are its single point of contact, or one of them. You see its seats at every partnership and who fills them, and nothing else of those partnerships. Every six months you are asked whom you confirm.`,
        ),
        links(['See its seats', this.addresses.agency(agencyId)]),
      ],
    };
  }

  private async ended(agencyId: string, personId: string): Promise<Letter | null> {
    const [row] = await rows<{ agency: string; status: string; successor: string | null }>(
      `select a.name as agency, a.status, s.name as successor from agency a left join agency s on s.id = a.succeeded_by_id where a.id = $1
         and not exists (select 1 from agency_lead l where l.agency_id = a.id and l.person_id = $2 and l.ended_at is null)`,
      [agencyId, personId],
    );
    if (!row) return null;
    const { agency, status, successor } = row;
    return {
      subject: `You no longer speak for ${agency}`,
      heading: `You no longer speak for ${agency}`,
      blocks: [
        ...(status === 'MERGED' && successor
          ? [
              paragraph(
                `${agency} was merged into ${successor}, which holds its seats now. Its leads answer for them. If you are to be one of these, ask them or the national coordinator.`,
              ),
            ]
          : []),
        ...(status === 'ABOLISHED' ? [paragraph(`${agency} was abolished, and its seats are closed.`)] : []),
        paragraph('What was shared with you as its lead is closed to you from now on.'),
      ],
    };
  }

  private async withoutLead(agencyId: string): Promise<Letter | null> {
    const [row] = await rows<{ agency: string }>(
      `select a.name as agency from agency a where a.id = $1 and a.status = 'ACTIVE'
         and exists (select 1 from office_term o where o.person_id = app.person_id() and o.office = 'NATIONAL_COORDINATOR' and o.ended_at is null and o.held @> app.today())
         and not exists (select 1 from agency_lead l where l.agency_id = a.id and l.ended_at is null)`,
      [agencyId],
    );
    if (!row) return null;
    return {
      subject: `Nobody speaks for ${row.agency}`,
      heading: `Nobody speaks for ${row.agency}`,
      blocks: [
        paragraph(
          'Its last lead has gone. Until you appoint another, nobody is asked to confirm its people, and the officers of each partnership look after its seats.',
        ),
        links(['Appoint a lead', this.addresses.agency(agencyId)]),
      ],
    };
  }

  private async confirmationsDue(agencyId: string): Promise<Letter | null> {
    const due = await rows<{
      agency: string;
      name: string | null;
      capacity: string;
      partnership: string;
      since: string;
    }>(
      `select a.name as agency, x.name, t.capacity, p.name as partnership, to_char(t.vouched_on, 'FMDD FMMonth YYYY') as since
       from agency_lead l join agency a on a.id = l.agency_id join seat s on s.agency_id = a.id join seat_term t on t.seat_id = s.id
       join partnership p on p.id = s.partnership_id left join person x on x.id = t.person_id
       where l.agency_id = $1 and l.person_id = app.person_id() and l.ended_at is null and coalesce(s.closed_on > app.today(), true)
         and t.ended_at is null and t.held @> app.today() and t.vouched_on <= (app.today() - interval '6 months')::date
       order by t.vouched_on, t.id`,
      [agencyId],
    );
    const [first] = due;
    if (!first) return null;
    const named = due.slice(0, MOST_NAMED);
    const more = due.length - named.length;
    return {
      subject: `${due.length === 1 ? 'Somebody' : `${due.length} people`} to confirm for ${first.agency}`,
      heading: `Do they still sit for ${first.agency}?`,
      blocks: [
        paragraph(
          'Half a year has passed since these people took their seats or were last confirmed. Confirm those who still sit for the agency, and end those who do not. Nothing changes until you do.',
        ),
        {
          kind: 'list',
          title: 'To confirm',
          items: [
            ...named.map(
              ({ name, capacity, partnership, since }) =>
                `${name ?? 'Somebody'}, ${capacity === 'DEPUTY' ? 'deputy' : 'representative'} at ${partnership}, since ${since}`,
            ),
            ...(more ? [`and ${more} more`] : []),
          ],
        },
        links(['Confirm them', this.addresses.confirmations(agencyId)]),
      ],
    };
  }
}

const rows = <T>(text: string, values: unknown[]): Promise<T[]> => transaction().query<T[]>(text, values);

const dayOf = (at: Date): string =>
  DateTime.fromJSDate(at, { zone: 'Europe/London' }).setLocale('en-GB').toFormat('d LLLL yyyy');
