import { transaction } from '@lib/database';

export interface PartyFacts {
  readonly agreementId: string;
  readonly title: string;
  readonly partnership: string;
  readonly agency: string;
  readonly isOpen: boolean;
  readonly expiresOn: string;
  /** The last day for the agency as things stand now; null when nothing it signed stands. */
  readonly until: string | null;
  readonly today: string;
  /** Whether it is in force for the agency now, by this version or a later one. */
  readonly holds: boolean;
}

/** How an agreement stands for one agency now, as whoever has entered sees it; null when they do not. */
export async function partyFacts(partyId: string): Promise<PartyFacts | null> {
  const [row] = await transaction().query<PartyFacts[]>(
    `select a.id as "agreementId", a.title, p.name as partnership, g.name as agency, a.withdrawn_at is null and a.expires_on >= app.today() as "isOpen",
       a.expires_on::text as "expiresOn", app.today()::text as today, covered.until::text, coalesce(covered.until >= app.today() and covered.since <= app.today(), false) as holds
     from agreement_party y join agreement a on a.id = y.agreement_id join partnership p on p.id = a.partnership_id join agency g on g.id = y.agency_id
     left join lateral (select max(least(s.ends_on, v.expires_on)) as until, min(greatest(s.signed_on, v.starts_on)) as since
       from agreement v join agreement_signature s on s.agreement_id = v.id
       where v.family_id = a.family_id and v.edition >= a.edition and s.agency_id = y.agency_id and v.withdrawn_at is null and s.withdrawn_at is null) covered on true
     where y.id = $1`,
    [partyId],
  );
  return row ?? null;
}

export interface LostSight {
  readonly agency: string;
  /** People who fill a seat for it at the table. */
  readonly people: number;
}

/** Of these agencies, those whose people saw something of this author's and do not any more; as the author sees it. */
export const lostSightOf = (
  agreementId: string,
  authorId: string,
  agencyIds: readonly string[],
): Promise<LostSight[]> =>
  transaction().query<LostSight[]>(
    `select g.name as agency, count(distinct t.person_id)::int as people
     from agreement v join agreement r on r.family_id = v.family_id and r.edition <= v.edition join audience a on a.agreement_id = r.id
     join meeting m on m.audience_id = a.id and m.organiser_id = $2
     left join audience e on e.id = a.extends_id
     join seat s on s.partnership_id = m.partnership_id and s.agency_id = any ($3) and coalesce(s.closed_on > app.today(), true)
       and ((e.kind = 'PARTNERSHIP' and s.kind <> 'OBSERVER') or (e.kind = 'STATUTORY' and s.is_statutory)
         or exists (select 1 from meeting_invitation i where i.meeting_id = m.id and i.seat_id = s.id))
     join agency g on g.id = s.agency_id
     left join seat_term t on t.seat_id = s.id and t.ended_at is null and t.held @> app.today()
     where v.id = $1 and not exists (select 1 from agreement n join agreement_signature y on y.agreement_id = n.id
       where n.family_id = r.family_id and n.edition >= r.edition and n.withdrawn_at is null and n.starts_on <= app.today() and n.expires_on >= app.today()
         and y.agency_id = g.id and y.withdrawn_at is null and y.signed_on <= app.today() and coalesce(y.ends_on >= app.today(), true))
     group by g.name order by g.name`,
    [agreementId, authorId, agencyIds],
  );
