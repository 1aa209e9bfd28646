import { Injectable } from '@nestjs/common';
import { transaction } from '@lib/database';
import { tidy } from '@lib/kernel';
import { Alike } from '../domain/alike.js';
import type { SheetRow } from '../domain/sheet-row.js';
import type { AgencyNow, Capacity, ClosedSeat, PlaceNow, SeatNow, TableNow } from '../domain/table-now.js';

interface PlaceRow extends PlaceNow {
  readonly seatId: string;
  readonly capacity: Capacity;
}

type SeatRow = Omit<SeatNow, 'agency' | 'places'> & {
  readonly closedOn: string | null;
  readonly isOpen: boolean;
  readonly agency: AgencyNow;
};

/** Names looked through at a time, so that other requests are answered in between. */
const AT_ONCE = 2000;

/** A partnership's table as whoever asks may see it. */
@Injectable()
export class TableNowRepository {
  async of(partnershipId: string, rows: readonly SheetRow[]): Promise<TableNow> {
    const seats = await this.seats(partnershipId);
    const names = [...new Set(rows.filter(({ isExample }) => !isExample).map(({ agency }) => agency))].filter(Boolean);
    const agencies = await this.agencies(names);
    const [clock] = await transaction().query<{ today: string }[]>('select app.today()::text as today');
    return {
      ...seats,
      agencies,
      alike: await this.alike(names.filter((name) => !agencies.has(name))),
      today: String(clock?.today),
    };
  }

  async seats(partnershipId: string): Promise<{ seats: SeatNow[]; closed: ClosedSeat[] }> {
    const rows = await transaction().query<SeatRow[]>(
      `select s.id, s.version, s.kind, s.is_statutory as "isStatutory", s.title, s.closed_on::text as "closedOn",
         coalesce(s.closed_on > app.today(), true) as "isOpen",
         jsonb_build_object('id', a.id, 'name', a.name, 'sector', a.sector, 'agencyType', a.agency_type, 'isActive', a.status = 'ACTIVE', 'successor', n.name,
           'emailDomains', coalesce((select jsonb_agg(d.domain order by d.domain) from agency_email_domain d where d.agency_id = a.id), '[]')) as agency
       from seat s join agency a on a.id = s.agency_id left join agency n on n.id = a.succeeded_by_id
       where s.partnership_id = $1 order by lower(a.name), s.title, s.id`,
      [partnershipId],
    );
    const places = Map.groupBy(await this.places(partnershipId), ({ seatId, capacity }) => `${seatId} ${capacity}`);
    const open = rows.filter(({ isOpen }) => isOpen);
    return {
      seats: open.map((seat) => ({
        ...seat,
        places: {
          REPRESENTATIVE: places.get(`${seat.id} REPRESENTATIVE`) ?? [],
          DEPUTY: places.get(`${seat.id} DEPUTY`) ?? [],
        },
      })),
      closed: rows
        .filter(({ isOpen }) => !isOpen)
        .map(({ agency, title, closedOn }) => ({ agencyId: agency.id, title, closedOn: String(closedOn) })),
    };
  }

  /** Who is in each place of the table or on the way to it: the term that runs, then those to come, then an invitation. */
  private async places(partnershipId: string): Promise<PlaceRow[]> {
    const rows = await transaction().query<PlaceRow[]>(
      `select t.seat_id as "seatId", t.capacity, 'TERM' as as, coalesce(p.name, '') as name, coalesce(p.email, '') as email,
         coalesce(p.job_title, '') as "jobTitle", t.starts_on::text as "startsOn", t.ends_on::text as "endsOn"
       from seat_term t left join person p on p.id = t.person_id
       where t.partnership_id = $1 and t.ended_at is null and coalesce(t.ends_on >= app.today(), true)
       union all
       select i.seat_id, i.capacity, 'INVITATION', coalesce(v.name, ''), i.email, coalesce(v.job_title, ''), i.starts_on::text, i.ends_on::text
       from invitation i left join invitee v on v.invitation_id = i.id
       where i.partnership_id = $1 and i.seat_id is not null and i.state = 'PENDING' and i.expires_at > now()
       order by 3 desc, 7`,
      [partnershipId],
    );
    return rows.map((row) => ({ ...row, name: tidy(row.name), jobTitle: tidy(row.jobTitle) }));
  }

  /** Those of the names that are known, however their letters are written. */
  private async agencies(names: readonly string[]): Promise<ReadonlyMap<string, AgencyNow>> {
    const rows = await transaction().query<(AgencyNow & { written: string })[]>(
      `select w.written, a.id, a.name, a.sector, a.agency_type as "agencyType", a.status = 'ACTIVE' as "isActive", n.name as successor,
         array(select d.domain from agency_email_domain d where d.agency_id = a.id order by d.domain) as "emailDomains"
       from unnest($1::text[]) w (written) join agency a on lower(a.name) = lower(w.written) left join agency n on n.id = a.succeeded_by_id`,
      [names],
    );
    return new Map(rows.map(({ written, ...agency }) => [written, agency]));
  }

  /** For names that nobody knows, the known names that they are like. All known names are looked through, a few at a time. */
  private async alike(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const alike = new Alike(names);
    for (let last: string | undefined, more = names.length > 0; more;) {
      const known = await transaction().query<{ id: string; name: string }[]>(
        'select id, name from agency where id > $1 order by id limit $2',
        [last ?? '00000000-0000-0000-0000-000000000000', AT_ONCE],
      );
      for (const { name } of known) alike.compare(name);
      last = known.at(-1)?.id;
      more = known.length === AT_ONCE;
    }
    return alike.found;
  }
}
