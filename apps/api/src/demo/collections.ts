import type { ClientBase } from 'pg';
import { demoId } from './draw.js';
import { HONORIA } from './library-plan.js';

interface PlannedSection {
  readonly heading: string;
  readonly words?: string;
  /** Slugs of the library, with what is said of each; or a note alone. */
  readonly entries: readonly { readonly resource?: string; readonly note?: string }[];
}

interface PlannedCollection {
  readonly slug: string;
  readonly kind: 'COLLECTION' | 'TOOLKIT';
  readonly title: string;
  readonly summary: string;
  readonly daysAgo: number;
  readonly sections: readonly PlannedSection[];
}

const COLLECTIONS: readonly PlannedCollection[] = [
  {
    slug: 'starting-a-partnership',
    kind: 'TOOLKIT',
    title: 'Starting a partnership',
    summary:
      'For whoever is asked to bring agencies to one table for the first time: what to settle, in which order, and what others wrote that you need not write again.',
    daysAgo: 34,
    sections: [
      {
        heading: 'Before the first meeting',
        words: 'Find out who works on it already, and ask each agency for somebody who can decide.',
        entries: [
          { resource: 'starter-checklist', note: 'Tick off what you have: most areas have more than they think.' },
          { resource: 'modern-slavery-act-2015', note: 'Who has a duty to notify, and who to cooperate.' },
        ],
      },
      {
        heading: 'Agreeing how you work',
        words: 'Adopt terms of reference at the first or second meeting, and review them after a year.',
        entries: [
          { resource: 'model-terms-of-reference' },
          {
            resource: 'information-sharing-agreement-template',
            note: 'Have it looked at by each agency’s own adviser.',
          },
          { resource: 'chairs-induction-pack' },
          { note: 'Say from the beginning who writes the minutes. Nobody volunteers later.' },
        ],
      },
      {
        heading: 'Your first piece of work together',
        words: 'Choose something small that all of you can see through within three months.',
        entries: [{ resource: 'look-again-posters' }, { resource: 'first-hour' }],
      },
    ],
  },
  {
    slug: 'county-lines-in-schools-and-surgeries',
    kind: 'COLLECTION',
    title: 'County lines, for schools and surgeries',
    summary: 'What to hand to people who see young people every day and have ten minutes to read.',
    daysAgo: 12,
    sections: [
      { heading: 'In schools', entries: [{ resource: 'school-assembly-on-county-lines' }] },
      { heading: 'In surgeries', entries: [{ resource: 'gp-indicators-card' }] },
      { heading: 'To read further', entries: [{ resource: 'county-lines-after-lockdown' }] },
    ],
  },
];

/** What was put in order of the library, published by a national coordinator. */
export async function fillCollections(client: ClientBase, now: Date): Promise<void> {
  for (const { slug, sections, daysAgo, ...said } of COLLECTIONS) {
    const id = demoId('collection', slug);
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    await client.query(
      `insert into public.collection (id, slug, kind, state, title, summary, created_by_id, created_at, published_at)
       values ($1, $2, $3, 'PUBLISHED', $4, $5, $6, $7, $7)`,
      [id, slug, said.kind, said.title, said.summary, demoId('person', HONORIA), at],
    );
    const placed = sections.map((section, at) => ({
      ...section,
      id: demoId('collection section', slug, section.heading),
      position: at + 1,
    }));
    await client.query(
      `insert into public.collection_section (id, collection_id, position, heading, words)
       select id, $1, position, heading, coalesce(words, '')
       from jsonb_to_recordset($2) as made (id uuid, position int, heading text, words text)`,
      [id, JSON.stringify(placed)],
    );
    const entries = placed.flatMap((section) => section.entries.map((entry) => ({ ...entry, section: section.id })));
    await client.query(
      `insert into public.collection_entry (collection_id, section_id, position, resource_id, note)
       select $1, e.section, e.position, r.id, coalesce(e.note, '')
       from jsonb_to_recordset($2) as e (section uuid, position int, resource text, note text)
       left join public.resource r on r.slug = e.resource
       where e.resource is null or r.audience_id in (1, 2)`,
      [id, JSON.stringify(entries.map((entry, at) => ({ ...entry, position: at + 1 })))],
    );
  }
}
