import { Injectable } from '@nestjs/common';
import { transaction, UnitOfWork } from '@lib/database';
import type { Delivery } from '../data/delivery.js';
import { Addresses } from '../../platform/addresses.js';
import { facts, links, paragraph, type Block, type Letter } from './letter.js';
import type { Message } from './message.js';

interface VacantSeat {
  readonly agency: string;
  readonly agencyId: string;
  readonly leaver: string | null;
  readonly capacity: string;
  readonly seatId: string;
  readonly title: string;
  readonly partnership: string;
  readonly slug: string;
  readonly officers: string | null;
  readonly meetings: string | null;
}

const FAILURES: Record<string, string> = {
  NAME_TAKEN: 'another agency took the name in the meantime',
  SUCCESSOR_GONE: 'the agency that was to take its seats is no more',
  GONE: 'the agency is no more',
  RENAMED_SINCE: 'the agency was renamed in the meantime',
};

/** Messages about an agency's seats, each as its reader may see them at the moment it is written. */
@Injectable()
export class AgencyMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addresses: Addresses,
  ) {}

  /** Null when there is nothing to say any more, or the reader may not see it. */
  write(delivery: Delivery): Promise<Message | null> {
    const personId = String(delivery.personId);
    return this.work.as({ kind: 'person', personId, purpose: 'write mail' }, async () => {
      const letter = await this.letter(delivery);
      const [reader] = await rows<{ name: string }>('select name from person where id = $1', [personId]);
      return letter && reader ? { letter, to: { name: reader.name, address: delivery.address } } : null;
    });
  }

  private letter(delivery: Delivery): Promise<Letter | null> {
    switch (delivery.kind) {
      case 'TERM_ENDED_BY_AGENCY':
        return this.termEnded(delivery);
      case 'SEATS_RETURNED':
        return this.seatsReturned(delivery);
      case 'AGENCY_LEFT_TABLE':
        return this.leftTable(delivery);
      default:
        return this.changeFailed(delivery);
    }
  }

  private async termEnded({ subjectId }: Delivery): Promise<Letter | null> {
    const [row] = await rows<VacantSeat & { reason: string }>(
      `select a.name as agency, coalesce(x.name, h.name) as leaver, t.capacity, t.end_reason as reason, s.id as "seatId", s.title, p.name as partnership, p.slug
       from seat_term t join seat s on s.id = t.seat_id join agency a on a.id = s.agency_id join partnership p on p.id = t.partnership_id
       left join person x on x.id = t.person_id left join term_holder h on h.seat_term_id = t.id where t.id = $1 and t.ended_at is not null
         and exists (select 1 from office_term o where o.person_id = app.person_id() and o.partnership_id = p.id and o.ended_at is null and o.held @> app.today())`,
      [subjectId],
    );
    if (!row) return null;
    const { agency, leaver, capacity, reason, partnership, slug, seatId } = row;
    const isDeputy = capacity === 'DEPUTY';
    return {
      subject: `${agency} has ended the term of its ${isDeputy ? 'deputy' : 'representative'}`,
      heading: `${leaver ?? 'Somebody'} no longer sits for ${agency}`,
      blocks: [
        paragraph(
          isDeputy
            ? 'The agency ended the term of its deputy. Their access through the seat has ended.'
            : 'The agency ended the term of its representative. Their access has ended and the seat is vacant.',
        ),
        facts(['Partnership', partnership], ['Seat', seatName(row)], ['Reason', reason]),
        links(['Look after the seat', this.addresses.seat(slug, seatId)]),
      ],
    };
  }

  private async seatsReturned(delivery: Delivery): Promise<Letter | null> {
    const seats = await rows<VacantSeat>(
      `select a.name as agency, a.id as "agencyId", coalesce(x.name, h.name) as leaver, t.capacity, s.id as "seatId", s.title, p.name as partnership, p.slug,
         (select string_agg(distinct o.name, ', ') from office_term f join person o on o.id = f.person_id
          where f.partnership_id = p.id and f.ended_at is null and f.held @> app.today()) as officers,
         (select count(*) || ', on ' || string_agg(to_char(m.held_on, 'FMDD FMMonth YYYY'), '; ' order by m.starts_at)
          from meeting_invitation i join meeting m on m.id = i.meeting_id
          where i.seat_id = s.id and m.status = 'SCHEDULED' and m.ends_at > now()) as meetings
       from seat_term t join seat s on s.id = t.seat_id join agency a on a.id = s.agency_id join partnership p on p.id = s.partnership_id
       left join person x on x.id = t.person_id left join term_holder h on h.seat_term_id = t.id
       where t.id in (select jsonb_array_elements_text(app.event((select event_id from delivery where id = $1)) -> 'data' -> 'termIds')::uuid)
         and t.ended_at is not null and coalesce(s.closed_on > app.today(), true)
         and not exists (select 1 from seat_term n where n.seat_id = s.id and n.capacity = t.capacity and n.ended_at is null and n.held @> app.today())
         and (exists (select 1 from agency_lead l where l.agency_id = a.id and l.person_id = app.person_id() and l.ended_at is null)
           or exists (select 1 from office_term o where o.person_id = app.person_id() and o.partnership_id = p.id and o.ended_at is null and o.held @> app.today()))
       order by p.name, s.title, t.capacity`,
      [delivery.id],
    );
    const [first] = seats;
    if (!first) return null;
    const isToOfficers = delivery.partnershipId !== null;
    const who = first.leaver ?? 'Somebody';
    return {
      subject: `${who} has left ${first.agency}`,
      heading: `${who} has left ${first.agency}`,
      blocks: [
        paragraph(
          seats.length === 1
            ? 'Their access has ended, and the place below is to be filled again.'
            : `Their access has ended, and the ${seats.length} places below are to be filled again.`,
        ),
        ...seats.map((seat): Block =>
          facts(
            ['Partnership', seat.partnership],
            ['Place', `${seat.capacity === 'DEPUTY' ? 'Deputy' : 'Representative'}, ${seatName(seat)}`],
            ['Meetings ahead', seat.meetings ?? ''],
            ['Officers', seat.officers ?? ''],
          ),
        ),
        paragraph(
          isToOfficers
            ? 'Nobody speaks for the agency, so ask it whom it sends next, and invite them.'
            : 'Nominate who is to sit for the agency next, on the page of each seat: the officers of the partnership decide, and invite them. What the seats were asked and have not answered waits for whoever fills them.',
        ),
        links(
          ...(isToOfficers ? [] : ([['See the seats of the agency', this.addresses.agency(first.agencyId)]] as const)),
          ...seats.map(
            ({ partnership, slug, seatId }) => [`Seat at ${partnership}`, this.addresses.seat(slug, seatId)] as const,
          ),
        ),
      ],
    };
  }

  private async leftTable({ subjectId, partnershipId }: Delivery): Promise<Letter | null> {
    const [row] = await rows<{
      kind: string;
      agency: string;
      successor: string | null;
      successorId: string | null;
      day: string;
      partnership: string;
      seats: number;
      isHost: boolean;
      hasLost: boolean;
    }>(
      `select c.kind, c.former_name as agency, s.name as successor, c.successor_id as "successorId", to_char(c.takes_effect_on, 'FMDD FMMonth YYYY') as day, p.name as partnership,
         (select count(*)::int from seat t where t.partnership_id = p.id and t.agency_id = c.successor_id and t.closed_on is null) as seats,
         p.host_agency_id = c.agency_id as "isHost", exists (select 1 from seat t where t.partnership_id = p.id and t.agency_id = c.agency_id and t.closed_on is not null) as "hasLost"
       from agency_change c left join agency s on s.id = c.successor_id, partnership p where c.id = $1 and p.id = $2 and c.state = 'APPLIED'
         and exists (select 1 from office_term o where o.person_id = app.person_id() and o.partnership_id = p.id and o.ended_at is null and o.held @> app.today())`,
      [subjectId, partnershipId],
    );
    if (!row) return null;
    const { kind, agency, successor, successorId, day, partnership, seats, isHost, hasLost } = row;
    if (kind === 'ABOLISH') {
      return {
        subject: `${agency} was abolished`,
        heading: `${agency} was abolished on ${day}`,
        blocks: [
          ...(hasLost
            ? [
                paragraph(
                  `Its seats at ${partnership} are closed, and whoever filled them has no access through them. Where the quorum named it, it does so no longer.`,
                ),
              ]
            : []),
          ...(isHost
            ? [
                paragraph(
                  `It was the host of ${partnership}. Choose another: the seats that the partnership holds at other tables are held through its host.`,
                ),
              ]
            : []),
          links(['See your partnerships', this.addresses.partnerships()]),
        ],
      };
    }
    return {
      subject: `${agency} is now ${successor ?? 'part of another agency'}`,
      heading: `${agency} was merged into ${successor ?? 'another agency'} on ${day}`,
      blocks: [
        paragraph(
          `Its seats at ${partnership} passed on, with whoever fills them. What was written before keeps the name of its day.`,
        ),
        ...(seats > 1
          ? [
              paragraph(
                `${successor} now has ${seats} seats at the table. Close what is not needed: the one that came says so in its title.`,
              ),
            ]
          : []),
        ...(successorId ? [links([`See ${successor}`, this.addresses.agency(successorId)])] : []),
      ],
    };
  }

  private async changeFailed({ subjectId }: Delivery): Promise<Letter | null> {
    const [row] = await rows<{ agency: string; agencyId: string; why: string }>(
      `select a.name as agency, a.id as "agencyId", c.why_not as why from agency_change c join agency a on a.id = c.agency_id where c.id = $1 and c.state = 'FAILED'`,
      [subjectId],
    );
    if (!row) return null;
    return {
      subject: `What was planned for ${row.agency} could not be done`,
      heading: `What was planned for ${row.agency} could not be done`,
      blocks: [
        paragraph(
          `Its day has come, but ${FAILURES[row.why] ?? 'it was not possible'}. Nothing was changed. Look at it again.`,
        ),
        links([`See ${row.agency}`, this.addresses.agency(row.agencyId)]),
      ],
    };
  }
}

const rows = <T>(text: string, values: unknown[]): Promise<T[]> => transaction().query<T[]>(text, values);

const seatName = ({ agency, title }: { agency: string; title: string }): string =>
  title ? `${agency}, ${title}` : agency;
