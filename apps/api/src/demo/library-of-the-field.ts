import { ENGLAND_AND_WALES, HONORIA, author, link, part, type PlannedResource } from './library-plan.js';

/** Invented: what helps in the field. */
export const resourcesOfTheField: readonly PlannedResource[] = [
  {
    slug: 'enforcement-powers-pocket-guide',
    by: 'Joyce Rowanberry',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 90,
    relations: [{ kind: 'BASED_ON', to: 'national-enforcement-powers-guide' }],
    versions: [1, 2].map((number) => ({
      daysAgo: 500 - number * 150,
      says: {
        kind: 'GUIDANCE',
        title: 'Enforcement powers: a pocket guide',
        summary: `Who may enter, stop, close and seize, on ${number === 1 ? 'six' : 'four'} sides of a card for whoever is at the door.`,
        contributors: [author('Joyce Rowanberry', 'Northumbria Police')],
        publishedOn: number === 1 ? '2025' : '2026-01',
        topics: ['LAW_ENFORCEMENT'],
        sectors: ['POLICING', 'LOCAL_GOVERNMENT', 'FIRE_AND_RESCUE'],
        jurisdictions: ENGLAND_AND_WALES,
        licence: 'OGL_3',
        note: number === 1 ? '' : 'Shorter, with the powers of licensing officers.',
        partNotes: [part('Closure orders', 'page 2'), part('Licensing', 'page 3', 'Only in the second version.')].slice(
          0,
          number,
        ),
      },
      files: [
        {
          label: 'Pocket guide',
          language: 'en',
          lines: [
            `Enforcement powers, version ${number}`,
            '',
            'Who is at the door decides who may open it. Each of these pages is for one of them.',
            '',
            'Closure orders: page 2',
            'Licensing: page 3',
          ],
          more: [
            [
              'Closure orders',
              '',
              'Who may ask for one, whom to ring before, and where those who live there sleep that night.',
            ],
            ['Licensing', '', 'What to look at: whose name is on the licence, and who opens in the morning.'],
          ],
        },
      ],
    })),
  },
  {
    slug: 'county-lines-after-lockdown-interim',
    by: 'Alasdair Wheatear',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 60,
    versions: [
      {
        daysAgo: 300,
        says: {
          kind: 'BRIEFING',
          title: 'County lines after lockdown: interim briefing',
          summary:
            'First results of talks with officers in three forces; numbers are small, and the final report says more.',
          contributors: [author('Alasdair Wheatear', 'University of Tynedale')],
          publishedOn: '2026-01',
          topics: ['COUNTY_LINES', 'DATA_AND_RESEARCH'],
          sectors: ['POLICING', 'EDUCATION'],
          jurisdictions: ['ENGLAND'],
          licence: 'CC_BY_4',
          maturity: 'INTERIM',
        },
        files: [
          {
            label: 'Briefing',
            language: 'en',
            lines: ['County lines after lockdown', '', 'Interim: do not quote the numbers.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'county-lines-after-lockdown',
    by: 'Alasdair Wheatear',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 310,
    relations: [{ kind: 'SUPERSEDES', to: 'county-lines-after-lockdown-interim' }],
    versions: [
      {
        daysAgo: 55,
        says: {
          kind: 'RESEARCH_REPORT',
          title: 'County lines after lockdown: final report',
          summary:
            'What changed for good, and what went back to what it was: trains, hired cars, and homes that were taken over.',
          contributors: [author('Alasdair Wheatear', 'University of Tynedale')],
          publishedOn: '2026-09-28',
          topics: ['COUNTY_LINES', 'DATA_AND_RESEARCH'],
          sectors: ['POLICING', 'EDUCATION'],
          jurisdictions: ['ENGLAND'],
          licence: 'CC_BY_4',
          partNotes: [part('Homes that are taken over', 'page 1')],
        },
        files: [{ label: 'Report', language: 'en', lines: ['County lines after lockdown', '', 'Final report'] }],
      },
    ],
  },
  {
    slug: 'car-wash-visit-protocol',
    by: 'Kulwinder Foxglove',
    reviewedBy: 'Manjit Coppergate',
    foundBy: 'STATUTORY',
    partnership: '5',
    reviewIn: 45,
    versions: [
      {
        daysAgo: 80,
        says: {
          kind: 'GUIDANCE',
          title: 'Car wash visits: who does what',
          summary:
            'How police, council and labour inspectors visit a hand car wash together, and who speaks with the workers.',
          topics: ['LABOUR_EXPLOITATION', 'LAW_ENFORCEMENT'],
          sectors: ['POLICING', 'LOCAL_GOVERNMENT', 'LABOUR_INSPECTION'],
          jurisdictions: ['ENGLAND'],
          licence: 'BY_PERMISSION',
          marking: 'OFFICIAL_SENSITIVE',
          handling: 'Statutory members only. Not to be printed.',
          sharing: 'AMBER_STRICT',
        },
        files: [{ label: 'Protocol', language: 'en', lines: ['Car wash visits', '', '1. Before the visit'] }],
      },
    ],
  },
  {
    slug: 'gp-indicators-card',
    by: 'Nasreen Silverbirch',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 180,
    versions: [
      {
        daysAgo: 160,
        says: {
          kind: 'POSTER',
          title: 'Signs to look for: a card for general practice',
          summary:
            'Eight signs of exploitation that staff of a surgery may notice, and whom to ring. In six languages.',
          publisher: 'Tyne and Wall Integrated Care Board',
          publishedOn: '2026-06',
          topics: ['HEALTH', 'IDENTIFICATION_AND_REFERRAL'],
          sectors: ['HEALTH'],
          jurisdictions: ['UK'],
          languages: ['en', 'cy', 'pl', 'ro', 'sq', 'vi'],
          licence: 'OGL_3',
        },
        files: [
          { label: 'Card in English', language: 'en', lines: ['Signs to look for'] },
          {
            label: 'Card in Polish',
            language: 'pl',
            lines: ['Na co zwrocic uwage'],
          },
          { label: 'Card in Romanian', language: 'ro', lines: ['Semne de urmarit'] },
        ],
      },
    ],
  },
  {
    slug: 'housing-officers-e-learning',
    by: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 30,
    versions: [
      {
        daysAgo: 335,
        says: {
          kind: 'E_LEARNING_LINK',
          title: 'Behind closed doors: e-learning for housing officers',
          summary: 'Forty minutes for whoever visits homes: what to notice, what to ask, what to write down.',
          publisher: 'Tidewater Housing',
          publishedOn: '2024',
          topics: ['TRAINING', 'LOCAL_GOVERNMENT'],
          sectors: ['HOUSING_AND_HOMELESSNESS', 'LOCAL_GOVERNMENT'],
          jurisdictions: ['ENGLAND'],
          licence: 'LINK_ONLY',
          links: [link('Begin the course', 'https://learning.example.org/behind-closed-doors')],
        },
      },
    ],
  },
  {
    slug: 'look-again-posters',
    by: 'Rosalind Thistlewood',
    reviewedBy: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 340,
    versions: [
      {
        daysAgo: 25,
        says: {
          kind: 'POSTER',
          title: 'Look again: a set of posters in six languages',
          summary: 'For waiting rooms, lay-bys and job centres, with room for a local number.',
          publisher: 'Tyne Valley Anti-Slavery Partnership',
          publishedOn: '2026-10-28',
          topics: ['AWARENESS'],
          jurisdictions: ['UK'],
          languages: ['pl', 'ro', 'sq', 'vi', 'cy', 'en'],
          licence: 'CC_BY_SA_4',
        },
        files: [
          ['en', 'English', 'Look again'],
          ['cy', 'Welsh', 'Edrychwch eto'],
          ['ro', 'Romanian', 'Mai uita-te o data'],
        ].map(([language = '', name = '', words = '']) => ({ label: `Poster in ${name}`, language, lines: [words] })),
      },
    ],
  },
];
