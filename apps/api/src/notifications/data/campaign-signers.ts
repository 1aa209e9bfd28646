import { transaction } from '@lib/database';
import type { Addressee } from './officers.js';

const HELD = 't.ended_at is null and t.held @> app.today()';

/** Who answers for partners: whoever represents the seat, and the leads of the agency. */
export const signersOf = (partnerIds: readonly string[]): Promise<(Addressee & { partnerId: string })[]> =>
  transaction().query(
    `select distinct c.id as "partnerId", p.id as "personId", p.email as address from campaign_partner c
     join lateral (select t.person_id from seat_term t where t.seat_id = c.seat_id and t.capacity = 'REPRESENTATIVE' and ${HELD}
       union select l.person_id from agency_lead l where l.agency_id = c.agency_id and l.ended_at is null) them on true
     join person p on p.id = them.person_id where c.id = any ($1)`,
    [partnerIds],
  );

/** Partners that are asked and have given no answer that counts. */
export const openPartnersOf = async (campaignId: string): Promise<string[]> =>
  (
    await transaction().query<{ id: string }[]>(
      `select p.id from campaign_partner p where p.campaign_id = $1 and not exists (select from campaign_answer a
         where a.partner_id = p.id and a.agency_id = p.agency_id and a.fell_at is null)`,
      [campaignId],
    )
  ).map(({ id }) => id);

/** Whoever owns it by name, while they serve the table; the coordinators and the chair where nobody does. */
export const whoRunsCampaign = (campaignId: string): Promise<Addressee[]> =>
  transaction().query(
    `with serving as (select t.person_id, t.person_id = c.owner_id as owns from campaign c join office_term t on t.partnership_id = c.partnership_id
       and t.office in ('COORDINATOR', 'CHAIR') and ${HELD} where c.id = $1)
     select distinct p.id as "personId", p.email as address from serving s join person p on p.id = s.person_id
     where s.owns or not exists (select from serving o where o.owns)`,
    [campaignId],
  );

export interface SigningFacts {
  readonly campaignId: string;
  readonly title: string;
  /** Whether its title may leave our walls: it is not for a few, and under no embargo. */
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly status: string;
  readonly agency: string;
  readonly signState: 'SIGNED' | 'REFUSED' | null;
  readonly reason: string;
  readonly isTheirs: boolean;
  readonly partnershipName: string;
  readonly reader: string;
}

/** How a partner stands to a campaign, as the reader sees it now; null when they do not any more. */
export async function signingFacts(partnerId: string, personId: string): Promise<SigningFacts | null> {
  const [row] = await transaction().query<SigningFacts[]>(
    `select c.id as "campaignId", c.title, c.found_by <> 'STATUTORY' and coalesce(c.embargo_until <= now(), true) as "isOpen",
       s.campaign_id is not null as "isAsked", s.due_on::text as "dueOn", coalesce(s.due_on < app.today(), false) as "isOverdue", c.status,
       g.name as agency, a.kind as "signState", coalesce(a.reason, '') as reason, x.name as reader, coalesce(n.name, '') as "partnershipName",
       exists (select from seat_term t where t.seat_id = p.seat_id and t.person_id = $2 and t.capacity = 'REPRESENTATIVE' and ${HELD})
         or exists (select from agency_lead l where l.agency_id = p.agency_id and l.person_id = $2 and l.ended_at is null) as "isTheirs"
     from campaign_partner p join campaign c on c.id = p.campaign_id join agency g on g.id = p.agency_id join person x on x.id = $2
     left join partnership n on n.id = c.partnership_id left join campaign_sign_off s on s.campaign_id = c.id
     left join campaign_answer a on a.partner_id = p.id and a.agency_id = p.agency_id and a.fell_at is null
     where p.id = $1 and c.audience_id = any (app.audience_ids())`,
    [partnerId, personId],
  );
  return row ?? null;
}

export interface RunFacts {
  readonly title: string;
  readonly isOpen: boolean;
  readonly status: string;
  readonly reader: string;
  readonly partnershipName: string;
}

/** A campaign as one of those who run it sees it now. */
export async function runFacts(campaignId: string, personId: string): Promise<RunFacts | null> {
  const [row] = await transaction().query<RunFacts[]>(
    `select c.title, c.found_by <> 'STATUTORY' and coalesce(c.embargo_until <= now(), true) as "isOpen", c.status, x.name as reader,
       coalesce(n.name, '') as "partnershipName"
     from campaign c join person x on x.id = $2 left join partnership n on n.id = c.partnership_id
     where c.id = $1 and c.audience_id = any (app.audience_ids())`,
    [campaignId, personId],
  );
  return row ?? null;
}
