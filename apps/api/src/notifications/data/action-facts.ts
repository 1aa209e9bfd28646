import { transaction } from '@lib/database';

export interface ActionFacts {
  readonly id: string;
  readonly reader: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly isOpen: boolean;
  /** Whether reminders are put off now. */
  readonly isSnoozed: boolean;
  readonly owner: string | null;
  readonly agency: string | null;
  readonly partnership: string;
  /** Whether its words can leave our walls. */
  readonly isNamed: boolean;
  readonly leadsItsAgency: boolean;
  readonly isOfficer: boolean;
}

/** An action as the reader, who has entered, sees it now; null when they do not any more. */
export async function actionFacts(actionId: string, personId: string): Promise<ActionFacts | null> {
  const [row] = await transaction().query<ActionFacts[]>(
    `select a.id, x.name as reader, a.what, a.due_on::text as "dueOn", coalesce(a.due_on < app.today(), false) as "isOverdue", a.state = 'OPEN' as "isOpen",
       coalesce(a.snoozed_until > app.today(), false) as "isSnoozed", (select o.name from person o where o.id = a.owner_id) as owner,
       (select g.name from agency g where g.id = a.agency_id) as agency, p.name as partnership, app.is_named_in_mail(a.id) as "isNamed",
       exists (select from agency_lead l where l.agency_id = a.agency_id and l.person_id = $2 and l.ended_at is null) as "leadsItsAgency",
       exists (select from office_term o where o.partnership_id = a.partnership_id and o.person_id = $2 and o.ended_at is null and o.held @> app.today()) as "isOfficer"
     from action a join partnership p on p.id = a.partnership_id join person x on x.id = $2 where a.id = $1`,
    [actionId, personId],
  );
  return row ?? null;
}

export async function addressesOf(personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction().query<{ id: string; email: string }[]>(
    'select id, email from person where id = any ($1)',
    [personIds],
  );
  return new Map(rows.map(({ id, email }) => [id, email]));
}
