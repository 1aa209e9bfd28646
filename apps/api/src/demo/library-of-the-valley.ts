import { HONORIA, author, link, type PlannedResource } from './library-plan.js';

/** Invented: what the valley made, in every state that it can be in. */
export const resourcesOfTheValley: readonly PlannedResource[] = [
  {
    slug: 'first-hour',
    by: 'Petra Nightjar',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 320,
    relations: [{ kind: 'PART_OF', to: 'starter-checklist' }],
    versions: [
      {
        daysAgo: 18,
        says: {
          kind: 'VIDEO',
          title: 'The first hour: survivors on being found',
          summary:
            'Nine minutes in which four people say what helped when somebody first spoke with them, and what did not.',
          contributors: [
            author('Petra Nightjar', 'Unbound Voices'),
            author('Blessing Larkspur', 'Lantern House', 'WITH'),
          ],
          publisher: 'Unbound Voices',
          publishedOn: '2026-11',
          topics: ['SURVIVOR_SUPPORT', 'TRAINING'],
          sectors: ['POLICING', 'HEALTH', 'LOCAL_GOVERNMENT'],
          jurisdictions: ['UK'],
          licence: 'LINK_ONLY',
          links: [link('Watch it, with subtitles', 'https://video.example.org/the-first-hour')],
          backers: [{ kind: 'FUNDED_BY', name: 'Tyne Valley Council' }],
        },
      },
    ],
  },
  {
    slug: 'referral-pathway',
    by: 'Ewan Saltmarsh',
    reviewedBy: 'Rosalind Thistlewood',
    foundBy: 'PARTNERSHIP',
    partnership: '1',
    reviewIn: 110,
    state: 'IN_REVIEW',
    versions: [1, 2].map((number) => ({
      daysAgo: number === 1 ? 255 : 2,
      says: {
        kind: 'GUIDANCE',
        title: 'Who rings whom: the referral pathway of the valley',
        summary:
          number === 1
            ? 'From the first worry to the decision: who fills in what, who is told, and where somebody can sleep tonight.'
            : 'From the first worry to the decision: who fills in what, who is told, and where somebody can sleep tonight. With what is different for children.',
        contributors: [author('Ewan Saltmarsh', 'Haltwhistle and Allendale District Council')],
        publishedOn: number === 1 ? '2026-03' : '2026-11',
        topics: number === 1 ? ['IDENTIFICATION_AND_REFERRAL'] : ['IDENTIFICATION_AND_REFERRAL', 'CHILDREN'],
        sectors: ['LOCAL_GOVERNMENT', 'POLICING', 'HEALTH'],
        jurisdictions: ['ENGLAND'],
        licence: 'OGL_3',
        note: number === 1 ? '' : 'The steps for children are added, and the number of the night team is new.',
      },
      files: [
        {
          label: 'Pathway',
          language: 'en',
          lines: [
            'Who rings whom',
            '',
            '1. Is somebody in danger now? Ring 999.',
            '2. Ring the single point of contact of your agency.',
            number === 1
              ? '3. Adults: ask whether they agree to be referred.'
              : '3. Children: refer; no consent is asked.',
          ],
        },
      ],
    })),
  },
  {
    slug: 'night-shelter-rota',
    by: 'Ewan Saltmarsh',
    reviewedBy: 'Rosalind Thistlewood',
    foundBy: 'PARTNERSHIP',
    partnership: '1',
    reviewIn: -120,
    hiddenDaysAgo: 28,
    versions: [
      {
        daysAgo: 485,
        says: {
          kind: 'TEMPLATE',
          title: 'Rota of the night shelter, with who holds the key',
          summary: 'A sheet for a month. The numbers on it are those of last year.',
          contributors: [author('Ewan Saltmarsh', 'Haltwhistle and Allendale District Council')],
          publishedOn: '2025-07',
          topics: ['SURVIVOR_SUPPORT'],
          jurisdictions: ['ENGLAND'],
          licence: 'BY_PERMISSION',
          links: [link('The rota', 'https://shelter.example.org/rota')],
        },
      },
    ],
  },
  {
    slug: 'questions-for-interpreters',
    by: 'Ewan Saltmarsh',
    foundBy: 'NETWORK',
    state: 'DRAFT',
    versions: [
      {
        daysAgo: 1,
        says: {
          kind: 'TEMPLATE',
          title: 'Ten questions before you choose an interpreter',
          summary: 'So that nobody interprets for somebody from their own street.',
          topics: ['IDENTIFICATION_AND_REFERRAL'],
          licence: 'OGL_3',
        },
      },
    ],
  },
];
