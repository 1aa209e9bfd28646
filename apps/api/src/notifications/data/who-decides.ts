import { transaction } from '@lib/database';
import type { Addressee } from './officers.js';

/** Who decides about the places of a partnership: its chairs and coordinators now. */
export const whoDecides = (partnershipId: string): Promise<Addressee[]> =>
  transaction().query<Addressee[]>(
    `select distinct p.id as "personId", p.email as address from office_term o join person p on p.id = o.person_id
     where o.partnership_id = $1 and o.office in ('CHAIR', 'COORDINATOR') and o.ended_at is null and o.held @> app.today()`,
    [partnershipId],
  );

/** Who answers for an agency now, as far as the partnership knows them. */
export const leadsOf = (agencyId: string): Promise<Addressee[]> =>
  transaction().query<Addressee[]>(
    `select p.id as "personId", p.email as address from agency_lead l join person p on p.id = l.person_id
     where l.agency_id = $1 and l.ended_at is null`,
    [agencyId],
  );
