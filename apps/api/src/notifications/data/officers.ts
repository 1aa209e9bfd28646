import { transaction, type UnitOfWork } from '@lib/database';

export interface Addressee {
  readonly personId: string;
  readonly address: string;
}

const PERSON = `p.id as "personId", p.email as address`;
const HELD = 't.ended_at is null and t.held @> app.today()';

/** Chair, vice-chair and coordinator now. */
export const officersOf = (partnershipId: string | null): Promise<Addressee[]> =>
  transaction().query(
    `select distinct ${PERSON} from office_term t join person p on p.id = t.person_id where t.partnership_id = $1 and ${HELD}`,
    [partnershipId],
  );

/** Everybody who fills a seat now, or is its deputy. */
export const atTheTable = (partnershipId: string | null): Promise<Addressee[]> =>
  transaction().query(
    `select distinct ${PERSON} from seat_term t join person p on p.id = t.person_id where t.partnership_id = $1 and ${HELD}`,
    [partnershipId],
  );

/** Those who sit at the same table for the agency that the officer works for, and whoever speaks for it. */
export const colleaguesOfOfficer = (termId: string): Promise<Addressee[]> =>
  transaction().query(
    `select distinct ${PERSON} from office_term o join person officer on officer.id = o.person_id
     join seat s on s.partnership_id = o.partnership_id and s.agency_id = officer.agency_id
     join lateral (select t.person_id from seat_term t where t.seat_id = s.id and ${HELD}
       union select l.person_id from agency_lead l where l.agency_id = s.agency_id and l.ended_at is null) them on true
     join person p on p.id = them.person_id where o.id = $1`,
    [termId],
  );

/** Whoever hands over and whoever takes over. */
export const bothInHandover = ({
  handoverId = null,
  outgoingTermId = null,
}: {
  handoverId?: string | null;
  outgoingTermId?: string | null;
}): Promise<Addressee[]> =>
  transaction().query(
    `select distinct ${PERSON} from handover h join office_term t on t.id in (h.outgoing_term_id, h.incoming_term_id)
     join person p on p.id = t.person_id where h.state = 'ACCEPTED' and (h.id = $1 or h.outgoing_term_id = $2) and t.ended_at is null`,
    [handoverId, outgoingTermId],
  );

/** Who looks after partnerships without officers. Only they themselves, and their colleagues, see their address. */
export async function nationalCoordinators(
  work: UnitOfWork,
  partnershipId: string | null,
): Promise<(Addressee & { name: string })[]> {
  const terms = await work.as(
    { kind: 'partnership', partnershipId: String(partnershipId), purpose: 'find the national coordinator' },
    () =>
      transaction().query<{ personId: string }[]>(
        `select distinct t.person_id as "personId" from office_term t where t.office = 'NATIONAL_COORDINATOR' and ${HELD}`,
      ),
  );
  const found: (Addressee & { name: string })[] = [];
  for (const { personId } of terms) {
    found.push(
      ...(await work.as({ kind: 'person', personId, purpose: 'deliver mail' }, () =>
        transaction().query<(Addressee & { name: string })[]>(
          `select ${PERSON}, p.name from person p where p.id = $1`,
          [personId],
        ),
      )),
    );
  }
  return found;
}
