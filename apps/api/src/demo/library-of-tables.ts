import { HONORIA, author, part, type PlannedResource } from './library-plan.js';

export const STARTER_CHECKLIST = [
  'Starter checklist: 24 questions for a new partnership',
  '',
  '1. Who is missing at the table?',
  '2. Who speaks for each agency, and who when they are away?',
  '3. When is the table quorate?',
  '4. Who takes the minutes, and who checks them?',
  '5. What may be shared, under which agreement, and with whom not?',
  '6. Where does a worried neighbour ring tonight?',
  '7. Who tells the table what survivors say?',
  '8. Which three things will be different in a year, and how will you know?',
  '',
  'Each of the 24 has a page of its own in the full toolkit.',
];

/** Invented: what tables work by, and what is for one of them. */
export const resourcesOfTables: readonly PlannedResource[] = [
  {
    slug: 'model-terms-of-reference',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 120,
    versions: ['first', 'second', 'third'].map((which, at) => ({
      daysAgo: 900 - at * 400,
      says: {
        kind: 'TEMPLATE',
        title: `Model terms of reference, version ${at + 1}`,
        summary:
          'Terms of reference to begin from: purpose, seats, quorum, how the chair changes hands, when to look again.',
        contributors: [author('Coordinators’ Forum working group')],
        publisher: 'UK Partnership Coordinators’ Forum',
        publishedOn: ['2024', '2025-06', '2026-09'][at],
        topics: ['PARTNERSHIPS', 'GOVERNANCE_TEMPLATES'],
        jurisdictions: ['UK'],
        licence: 'OGL_3',
        note: at === 0 ? '' : ['', 'Says when a table can decide.', 'Adds how deputies are named.'][at],
        partNotes: [part('Quorum', 'section 4'), part('Confidentiality', 'section 7')],
      },
      files: [
        {
          label: 'Template',
          language: 'en',
          lines: [
            `Model terms of reference, the ${which} version`,
            '',
            '1. Purpose',
            'The partnership brings agencies together so that people are found, kept safe and helped, and whoever exploits them is stopped.',
            '',
            '2. Seats',
            'Core seats are those of agencies with a duty in law. Others are co-opted by the table for two years at a time.',
            '',
            '3. Chair',
            'The chair is chosen for two years, and hands over at a meeting at which the next chair is present.',
          ],
          more: [
            [
              '4. Quorum',
              'A third of the core seats, with at least one of police and one of a council.',
              '',
              'Below that the table may talk, and decides nothing.',
            ],
            [
              '7. Confidentiality',
              'What is said of people stays in the room. What is shared is written in the agreement.',
            ],
          ],
        },
      ],
    })),
  },
  {
    slug: 'information-sharing-agreement-template',
    by: HONORIA,
    foundBy: 'NETWORK',
    reviewIn: 20,
    versions: [
      {
        daysAgo: 345,
        says: {
          kind: 'TEMPLATE',
          title: 'Information sharing agreement, with a data protection impact assessment',
          summary:
            'An agreement between the agencies of a table, and the assessment that goes with it, both to be filled in.',
          contributors: [author('Information governance group', 'UK Partnership Coordinators’ Forum')],
          topics: ['GOVERNANCE_TEMPLATES', 'LEGISLATION'],
          jurisdictions: ['UK'],
          licence: 'OGL_3',
        },
        files: [
          {
            label: 'Agreement',
            language: 'en',
            lines: ['Information sharing agreement', '', '1. Who shares what, and on which lawful basis'],
          },
          {
            label: 'Annex: impact assessment',
            language: 'en',
            lines: ['Data protection impact assessment', '', 'Describe the risk to people.'],
          },
        ],
      },
    ],
  },
  {
    slug: 'starter-checklist',
    by: HONORIA,
    foundBy: 'PUBLIC',
    reviewIn: 260,
    versions: [
      {
        daysAgo: 105,
        says: {
          kind: 'TOOLKIT',
          title: 'Starter checklist: 24 questions for a new partnership',
          summary: 'Twenty-four questions that a table answers in its first half year, each with where to look next.',
          publisher: 'UK Partnership Coordinators’ Forum',
          publishedOn: '2026-08',
          topics: ['PARTNERSHIPS'],
          jurisdictions: ['UK'],
          licence: 'CC_BY_4',
        },
        files: [{ label: 'Checklist', language: 'en', lines: STARTER_CHECKLIST }],
      },
    ],
  },
  {
    slug: 'survivor-transport-briefing',
    by: 'Blessing Larkspur',
    reviewedBy: 'Rosalind Thistlewood',
    foundBy: 'PARTNERSHIP',
    partnership: '1',
    reviewIn: -12,
    versions: [
      {
        daysAgo: 377,
        says: {
          kind: 'SEVEN_MINUTE_BRIEFING',
          title: 'Getting there: transport for survivors in seven minutes',
          summary: 'Why appointments are missed in the upper valley, what Lantern House tried, and what it costs.',
          contributors: [
            author('Blessing Larkspur', 'Lantern House'),
            author('Petra Nightjar', 'Unbound Voices', 'WITH'),
          ],
          publishedOn: '2025-11',
          topics: ['SURVIVOR_SUPPORT'],
          jurisdictions: ['ENGLAND'],
          licence: 'CC_BY_NC_4',
        },
        files: [
          {
            label: 'Briefing',
            language: 'en',
            lines: [
              'Getting there: transport for survivors in seven minutes',
              '',
              'Of ten appointments in the upper valley three are missed. Nobody had asked why.',
              'The bus goes twice a day. The last one leaves before the clinic closes.',
              '',
              'What Lantern House tried: a list of six drivers, paid by the mile, whom people may ring themselves.',
              'What it costs: less than the appointments that were missed.',
            ],
            more: [['What you can do', '', 'Ask how somebody gets there before you choose the hour.']],
          },
          {
            label: 'Annex: where people are housed',
            language: 'en',
            foundBy: 'STATUTORY',
            lines: ['Where people are housed', '', 'Made-up street 3'],
          },
        ],
      },
    ],
  },
  {
    slug: 'chairs-induction-pack',
    by: 'Marcus Quillfeather',
    reviewedBy: HONORIA,
    foundBy: 'NETWORK',
    state: 'IN_REVIEW',
    versions: [
      {
        daysAgo: 3,
        says: {
          kind: 'TOOLKIT',
          title: 'A chair’s first hundred days',
          summary: 'What to read, whom to ring and what to decide between being chosen and one’s second board.',
          contributors: [author('Marcus Quillfeather', 'Northumbria Police')],
          topics: ['PARTNERSHIPS', 'TRAINING'],
          jurisdictions: ['UK'],
          licence: 'OGL_3',
        },
        files: [
          {
            label: 'Pack',
            language: 'en',
            lines: ["A chair's first hundred days", '', 'Week 1: ring everybody'],
          },
        ],
      },
    ],
  },
  {
    slug: 'evaluation-framework',
    by: 'Ewan Saltmarsh',
    reviewedBy: 'Rosalind Thistlewood',
    foundBy: 'PARTNERSHIP',
    partnership: '1',
    state: 'RETURNED',
    because: 'Please say which figures are counted monthly, and who counts them. The rest is what we need.',
    versions: [
      {
        daysAgo: 9,
        says: {
          kind: 'GUIDANCE',
          title: 'How we tell whether it works: an evaluation framework',
          summary: 'Outcomes, how they are measured and by whom, for the delivery plan of the valley.',
          contributors: [author('Ewan Saltmarsh', 'Haltwhistle and Allendale District Council')],
          topics: ['DATA_AND_RESEARCH', 'PARTNERSHIPS'],
          jurisdictions: ['ENGLAND'],
          licence: 'OGL_3',
        },
        files: [{ label: 'Framework', language: 'en', lines: ['How we tell whether it works'] }],
      },
    ],
  },
];
