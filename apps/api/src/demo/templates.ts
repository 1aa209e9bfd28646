import type { ClientBase } from 'pg';
import { demoId } from './draw.js';

interface Planned {
  /** The slug of the template, and which of its versions was copied. */
  readonly from: string;
  readonly number: number;
  readonly title: string;
  readonly at: readonly string[];
  readonly daysAgo: number;
}

const DOCUMENTS: readonly Planned[] = [
  {
    from: 'information-sharing-agreement-template',
    number: 1,
    title: 'Information sharing agreement',
    at: ['1', '2', '3', '4', '5', '6'],
    daysAgo: 120,
  },
  {
    from: 'model-terms-of-reference',
    number: 2,
    title: 'Terms of reference of the victims’ group',
    at: ['1'],
    daysAgo: 400,
  },
];

interface Copied {
  readonly plan: Planned;
  readonly partnershipId: string;
  readonly audienceId: number;
  readonly officerId: string;
  readonly resourceId: string;
  readonly called: string;
  readonly fileId: string;
}

/** What partnerships began from templates: the copies first, as the gate makes them. */
export async function copyTemplates(client: ClientBase): Promise<Copied[]> {
  const copied: Copied[] = [];
  for (const plan of DOCUMENTS)
    for (const place of plan.at) {
      const { rows } = await client.query<Omit<Copied, 'plan'>>(
        `select a.partnership_id as "partnershipId", a.id as "audienceId", o.person_id as "officerId", r.id as "resourceId",
           v.title as called, app.copy_of_file(f.file_id, a.id, o.person_id) as "fileId"
         from public.audience a
         join lateral (select t.person_id from public.office_term t where t.partnership_id = a.partnership_id and t.ended_at is null
           order by t.office, t.starts_on, t.id limit 1) o on true
         join public.resource r on r.slug = $2 join public.resource_version v on v.resource_id = r.id and v.number = $3
         join lateral (select x.file_id from public.resource_file x where x.version_id = v.id order by x.position limit 1) f on true
         where a.partnership_id = $1 and a.kind = 'PARTNERSHIP'`,
        [demoId('partnership', place), plan.from, plan.number],
      );
      copied.push(...rows.map((row) => ({ ...row, plan })));
    }
  return copied;
}

/** Then what they belong to, as the program does. */
export async function fillTemplates(client: ClientBase, copied: readonly Copied[], now: Date): Promise<void> {
  for (const { plan, partnershipId, audienceId, officerId, resourceId, called, fileId } of copied) {
    const at = new Date(now.getTime() - plan.daysAgo * 86_400_000);
    const documentId = demoId('governance document', `${plan.title} ${partnershipId}`);
    await client.query(
      `insert into public.governance_document (id, audience_id, partnership_id, title, file_id, changed_at, changed_by_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [documentId, audienceId, partnershipId, plan.title, fileId, at, officerId],
    );
    await client.query(
      `insert into public.template_use (id, audience_id, partnership_id, resource_id, number, title, document_id, used_by_id, used_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        demoId('template use', documentId),
        audienceId,
        partnershipId,
        resourceId,
        plan.number,
        called,
        documentId,
        officerId,
        at,
      ],
    );
  }
}
