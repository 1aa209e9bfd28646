import { transaction } from '@lib/database';

export interface Reader {
  readonly personId: string;
  readonly address: string;
  readonly subjectId: string;
}

/** Those who answer for the agency; where nobody does, the officers of the partnership. The subject is the party. */
export async function speakersFor(agreementId: string, agencyId: string): Promise<Reader[]> {
  const leads = await transaction().query<Reader[]>(
    `select x.id as "personId", x.email as address, p.id as "subjectId" from agreement_party p
     join agency_lead l on l.agency_id = p.agency_id and l.ended_at is null join person x on x.id = l.person_id
     where p.agreement_id = $1 and p.agency_id = $2`,
    [agreementId, agencyId],
  );
  if (leads.length > 0) return leads;
  return transaction().query<Reader[]>(
    `select distinct x.id as "personId", x.email as address, p.id as "subjectId" from agreement_party p join agreement a on a.id = p.agreement_id
     join office_term o on o.partnership_id = a.partnership_id and o.ended_at is null and o.held @> app.today() join person x on x.id = o.person_id
     where p.agreement_id = $1 and p.agency_id = $2`,
    [agreementId, agencyId],
  );
}

/** Agencies that had signed, and had not withdrawn. */
export async function signedBy(agreementId: string): Promise<string[]> {
  const rows = await transaction().query<{ id: string }[]>(
    'select distinct agency_id as id from agreement_signature where agreement_id = $1 and withdrawn_at is null',
    [agreementId],
  );
  return rows.map(({ id }) => id);
}

/** Whoever organised a meeting that asks for this agreement, or for an earlier version of it. */
export const authorsOf = (agreementId: string): Promise<Omit<Reader, 'subjectId'>[]> =>
  transaction().query(
    `select distinct x.id as "personId", x.email as address from agreement v join agreement r on r.family_id = v.family_id and r.edition <= v.edition
     join audience a on a.agreement_id = r.id join meeting m on m.audience_id = a.id join person x on x.id = m.organiser_id where v.id = $1`,
    [agreementId],
  );

/** People of the agency who are invited to a meeting ahead that asks for this agreement, and have not been told of it. */
export const waitingOf = (
  agreementId: string,
  agencyId: string,
): Promise<(Reader & { readonly meetingId: string })[]> =>
  transaction().query(
    `select distinct i.id as "subjectId", m.id as "meetingId", x.id as "personId", x.email as address
     from agreement v join agreement r on r.family_id = v.family_id and r.edition <= v.edition join audience a on a.agreement_id = r.id
     join meeting m on m.audience_id = a.id and m.status = 'SCHEDULED' and m.ends_at > now() join meeting_invitation i on i.meeting_id = m.id
     left join seat s on s.id = i.seat_id
     left join seat_term t on t.seat_id = i.seat_id and t.ended_at is null and t.held @> app.today() and (t.capacity = 'REPRESENTATIVE' or i.response = 'DEPUTY')
     join person x on x.id = coalesce(i.person_id, t.person_id)
     where v.id = $1 and coalesce(s.agency_id, x.agency_id) = $2
       and not exists (select 1 from delivery d where d.subject_id = i.id and d.person_id = x.id and d.kind = 'MEETING_SCHEDULED' and d.state = 'SENT')`,
    [agreementId, agencyId],
  );
