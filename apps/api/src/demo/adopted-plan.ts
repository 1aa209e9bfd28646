import type { PlannedCampaign } from './planned-campaign.js';

/** The national campaign that partnerships of the demo adopted. */
export const KIT = 'Look Again';

/** What it suggests. */
export const suggestedActivities = [
  {
    kind: 'POSTERS',
    title: 'Posters where people wait',
    what: 'Bus stops, surgeries and libraries, for four weeks. In the languages that are spoken there.',
  },
  {
    kind: 'STAFF_BRIEFING',
    title: 'Half an hour with those who meet the public',
    what: 'Reception, wardens and drivers: what to notice, and whom to tell that same day.',
  },
  {
    kind: 'PRESS',
    title: 'A story in the local paper',
    what: 'With somebody who noticed something, and what came of it.',
  },
] as const;

/** What it measures. */
export const kitMetric = {
  name: 'Staff briefed',
  definition: 'Staff who sat through the whole briefing. Whoever comes twice counts once.',
  unit: 'people',
  source: 'Lists of those who came',
} as const;

/** What it said at first; somebody has added to it since. */
export const FIRST_MESSAGES = 'It may be closer than you think.\nYou do not have to be certain.';

const words = {
  aim: 'More people know the signs of exploitation where they live and shop, and where to turn with a worry. It runs from one Anti-Slavery Day, 18 October, to the next.',
  aimedAt: 'Everybody who uses local services, and those who work in them',
  callToAction: 'Call the Modern Slavery & Exploitation Helpline on 08000 121 700, or 999 in an emergency',
  languages: ['en', 'cy', 'pl', 'ro', 'sq', 'vi'],
  topics: ['AWARENESS'],
  foundBy: 'PUBLIC',
  adopts: KIT,
} as const;

/** Campaigns that two partnerships made of it. One has yet to answer what was changed in it since. */
export const adoptedCampaigns: readonly PlannedCampaign[] = [
  {
    ...words,
    title: 'Look Again along the Tyne',
    at: '1',
    status: 'PLANNED',
    messages: FIRST_MESSAGES,
    days: [30, 90],
    begun: -20,
    partners: [],
    objectives: [
      {
        what: 'People who know where to turn with a worry',
        forWhom: 'adults in the areas that take part',
        unit: '%',
        baseline: 29,
        baselineSource: 'Questions at two libraries',
        target: 45,
        by: 120,
      },
    ],
  },
  {
    ...words,
    title: 'Look Again in the Black Country',
    at: '5',
    status: 'LIVE',
    messages: 'It may be closer than you think.\nYou do not have to be certain.\nOne call can be enough.',
    days: [-28, 60],
    begun: -50,
    launched: -29,
    partners: [],
    objectives: [
      {
        what: 'People who know where to turn with a worry',
        forWhom: 'adults in the areas that take part',
        unit: '%',
        target: 40,
        by: 60,
      },
    ],
  },
];
