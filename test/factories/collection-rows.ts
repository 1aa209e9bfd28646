import type { TestPerson, World } from './world.js';

const canary = (whose: string, field: string): string => `CNRY-${whose}-${field}`;

const ROWS = [
  { slug: 'collection-for-all', whose: 'public', state: 'PUBLISHED' },
  { slug: 'collection-in-draft', whose: 'draft', state: 'DRAFT' },
] as const;

/** One that the public reads, and one that is being put together: each with everything that is in the library, and a note. */
export async function collectionRows(world: World, by: TestPerson): Promise<void> {
  for (const { slug, whose, state } of ROWS) {
    await world.sql(
      `insert into collection (slug, kind, state, title, summary, created_by_id, created_at, published_at)
       values ($1, 'TOOLKIT', $2, $3, $4, $5, now(), case when $2 = 'PUBLISHED' then now() end)`,
      [slug, state, canary(whose, 'collection'), canary(whose, 'collectionsummary'), by.id],
    );
    await world.sql(
      `insert into collection_section (collection_id, position, heading, words) select id, 1, $2, $3 from collection where slug = $1`,
      [slug, canary(whose, 'section'), canary(whose, 'sectionwords')],
    );
    await world.sql(
      `insert into collection_entry (collection_id, section_id, position, resource_id, note)
       select s.collection_id, s.id, r.n, r.id, case when r.id is null then $2 else $3 || r.slug end
       from collection_section s join collection c on c.id = s.collection_id
       cross join (select row_number() over (order by slug) as n, id, slug from resource where current_number is not null
         union all select 199, null, null) r where c.slug = $1`,
      [slug, canary(whose, 'entrynote'), canary(whose, 'said-of-')],
    );
  }
}
