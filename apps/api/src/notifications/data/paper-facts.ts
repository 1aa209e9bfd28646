import { transaction } from '@lib/database';

export interface RequestFacts {
  readonly id: string;
  readonly reader: string;
  readonly state: 'ASKED' | 'DELIVERED' | 'WITHDRAWN';
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly isTheirs: boolean;
  readonly isAhead: boolean;
  /** Whether title and words can leave our walls: nothing of it is restricted or marked. */
  readonly isOpen: boolean;
  readonly title: string;
  readonly wanted: string;
  readonly askedBy: string | null;
  readonly partnershipName: string;
}

/** What somebody is asked for, as they see it now; null when they do not any more. */
export async function requestFacts(
  requestId: string,
  personId: string,
): Promise<(RequestFacts & { meetingId: string }) | null> {
  const [row] = await transaction().query<(RequestFacts & { meetingId: string })[]>(
    `select r.id, r.meeting_id as "meetingId", x.name as reader, r.state, r.due_on::text as "dueOn", r.due_on < app.today() as "isOverdue",
       coalesce(r.person_id = $2 or exists (select from seat_term t where t.seat_id = r.seat_id and t.person_id = $2 and t.ended_at is null and t.held @> app.today()), false) as "isTheirs",
       m.status = 'SCHEDULED' and m.ends_at > now() as "isAhead",
       m.seen_by = 'PARTNERSHIP' and w.agreement_id is null and r.seen_by = 'EVERYBODY' and r.marking = 'OFFICIAL' as "isOpen",
       r.title, r.wanted, (select a.name from person a where a.id = r.asked_by_id) as "askedBy", p.name as "partnershipName"
     from paper_request r join meeting m on m.id = r.meeting_id join audience w on w.id = m.audience_id join partnership p on p.id = m.partnership_id
     join person x on x.id = $2 where r.id = $1`,
    [requestId, personId],
  );
  return row ?? null;
}

export interface CirculatedPaper {
  readonly title: string;
  readonly label: string;
  /** Whether its title can leave our walls. */
  readonly isOpen: boolean;
}

/** The papers of a circulation that the reader sees now, in the order of the agenda. */
export const circulatedPapers = (circulationId: string): Promise<CirculatedPaper[]> =>
  transaction().query(
    `select p.title, concat_ws('. ', case when p.is_late then 'Late paper' end, case when v.number > 1 then 'Version ' || v.number end) as label,
       p.seen_by = 'EVERYBODY' and p.marking = 'OFFICIAL' as "isOpen"
     from paper_entry p join paper_version v on v.paper_id = p.id
     where v.circulation_id = $1 and p.removed_at is null order by p.place, p.head_id, p.is_supplement, p.position, p.id`,
    [circulationId],
  );
