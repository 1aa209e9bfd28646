import { storedFile } from './round-table-papers.js';
import type { TestPartnership, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

/** At each table a document that was begun from a template which everybody of the network reads, and its draft terms with it. */
export async function templateRows(world: World, tables: Readonly<Record<string, TestPartnership>>): Promise<void> {
  for (const [whose, { id, chair }] of Object.entries(tables)) {
    const [place] = await world.sql<{ audience: number }>(
      `select id as audience from audience where partnership_id = $1 and kind = 'PARTNERSHIP'`,
      [id],
    );
    const file = await storedFile(world, chair.id, place!.audience, `governance-${whose}`);
    await world.sql('update stored_file set claimed_at = now() where id = $1', [file]);
    await world.sql(
      `with d as (insert into governance_document (audience_id, partnership_id, title, file_id, changed_at, changed_by_id)
         values ($1, $2, $3, $4, now(), $5) returning id, audience_id, partnership_id, changed_by_id)
       insert into template_use (audience_id, partnership_id, resource_id, number, title, document_id, used_by_id, used_at)
       select d.audience_id, d.partnership_id, r.id, 1, $6, d.id, d.changed_by_id, now()
       from d, (select id from resource where audience_id = 2 and current_number is not null order by id limit 1) r`,
      [place!.audience, id, canary(whose, 'document'), file, chair.id, canary(whose, 'template')],
    );
    await world.sql(
      `insert into template_use (audience_id, partnership_id, resource_id, number, title, terms_id, used_by_id, used_at)
       select v.audience_id, v.partnership_id, r.id, 1, $2, v.id, v.drafted_by_id, now()
       from terms_version v, (select id from resource where audience_id = 2 and current_number is not null order by id limit 1) r
       where v.partnership_id = $1 and v.state = 'DRAFT'`,
      [id, canary(whose, 'termsfrom')],
    );
  }
}
