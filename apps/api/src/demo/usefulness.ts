import { cast } from './cast.js';
import { Draw, demoId } from './draw.js';
import { audienceOf, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoUsefulness {
  readonly resourceOpinions: Row[];
  readonly resourceExperiences: Row[];
  /** Written by the gate, which makes months of them. */
  readonly readingDays: Row[];
}

interface PlannedUse {
  readonly slug: string;
  /** Index of the version that they are about. */
  readonly version?: number;
  /** With the comments one less than a multiple of five: what is told is then the same whatever the database takes away. */
  readonly used: number;
  readonly useful: number;
  /** By people of the cast. */
  readonly comments?: readonly { readonly by: string; readonly verdict: string; readonly comment: string }[];
  /** About how often a month, in so many months that are over. */
  readonly read: number;
  readonly months: number;
  /** Whether its first file is downloaded, too. */
  readonly file?: true;
}

const PLANNED: readonly PlannedUse[] = [
  {
    slug: 'starter-checklist',
    used: 24,
    useful: 18,
    comments: [
      { by: 'Shanice Dovecote', verdict: 'USEFUL', comment: 'Kept us from forgetting the voluntary sector.' },
      { by: 'Gideon Oakapple', verdict: 'NOT_USEFUL', comment: 'Says nothing of what a rural area needs.' },
    ],
    read: 60,
    months: 3,
    file: true,
  },
  { slug: 'national-enforcement-powers-guide', used: 14, useful: 9, read: 40, months: 1 },
  { slug: 'information-sharing-agreement-template', used: 9, useful: 4, read: 22, months: 8 },
  { slug: 'gp-indicators-card', used: 4, useful: 2, read: 7, months: 4 },
  {
    slug: 'survivor-transport-briefing',
    used: 0,
    useful: 0,
    comments: [{ by: 'Ewan Saltmarsh', verdict: 'NOT_USEFUL', comment: 'The numbers of two drivers have changed.' }],
    read: 8,
    months: 8,
    file: true,
  },
];

const EXPERIENCES = [
  {
    slug: 'starter-checklist',
    by: 'Marcus Quillfeather',
    partnership: '1',
    sharedWith: 'READERS',
    did: 'Went through it at our first away day, an item at each table.',
    outcome: 'WORKED',
    happened: 'We found in an hour that nobody had asked housing, and had them at the next meeting.',
    differently: 'Send it round a week before.',
    daysAgo: 40,
  },
  {
    slug: 'starter-checklist',
    by: 'Kulwinder Foxglove',
    partnership: '5',
    sharedWith: 'READERS',
    did: 'Sent it to every seat and asked for ticks by email.',
    outcome: 'DID_NOT_WORK',
    happened: 'Three of fourteen came back.',
    differently: 'Fill it in together, not by email.',
    daysAgo: 25,
  },
  {
    slug: 'survivor-transport-briefing',
    by: 'Ewan Saltmarsh',
    partnership: '1',
    sharedWith: 'PARTNERSHIP',
    did: 'Used the list of drivers on two evenings.',
    outcome: 'IN_PART',
    happened: 'One driver came; the other number was out of date.',
    differently: '',
    daysAgo: 12,
  },
];

/** What people made of the library: enough that the pages have something to show. */
export function usefulnessOf(seating: Seating): DemoUsefulness {
  const { days, people } = seating;
  const draw = new Draw('usefulness');
  const named = (name: string): string => people.all.find((person) => person.name === name)!.id;
  const opinion = (slug: string, version: number, personId: string, more: object): Row => ({
    id: demoId('opinion', slug, version, personId),
    audience: audienceOf('SELF', personId),
    resourceId: demoId('resource', slug),
    versionId: demoId('resource version', slug, version),
    personId,
    usedAt: null,
    verdict: null,
    ratedAt: null,
    comment: '',
    ...more,
  });
  const known = new Set(cast.map(({ name }) => name));
  const anybody = people.all.filter(({ name, agency }) => agency && !known.has(name));
  return {
    resourceOpinions: PLANNED.flatMap(({ slug, version = 0, used, useful, comments = [] }) => [
      ...draw
        .shuffled(anybody)
        .slice(0, used)
        .map(({ id }, at) =>
          opinion(slug, version, id, {
            usedAt: days.noon(-at - 2),
            ...(at < useful ? { verdict: 'USEFUL', ratedAt: days.noon(-at - 2) } : {}),
          }),
        ),
      ...comments.map(({ by, ...said }, at) =>
        opinion(slug, version, named(by), { ...said, ratedAt: days.noon(-at - 5) }),
      ),
    ]),
    resourceExperiences: EXPERIENCES.map(({ slug, by, partnership, daysAgo, ...told }) => ({
      id: demoId('experience', slug, by),
      audience: audienceOf('SELF', named(by)),
      resourceId: demoId('resource', slug),
      versionId: demoId('resource version', slug, 0),
      personId: named(by),
      partnershipId: demoId('partnership', partnership),
      ...told,
      triedOn: days.day(-daysAgo - 20),
      toldAt: days.noon(-daysAgo),
    })),
    readingDays: PLANNED.flatMap(({ slug, version = 0, read, months, file }) => {
      const versionId = demoId('resource version', slug, version);
      // Of those who open the page some download its file.
      const opened = file ? ([null, demoId('resource file', versionId, 0)] as const) : [null];
      return Array.from({ length: months }, (_, back) =>
        opened.map((resourceFileId) => ({
          versionId,
          resourceFileId,
          onDay: days.now
            .startOf('month')
            .minus({ months: back + 1 })
            .plus({ days: draw.number(27) })
            .toISODate(),
          times: Math.max(1, Math.ceil((read - 3 * back + draw.number(10)) / (resourceFileId ? 2 : 1))),
        })),
      ).flat();
    }),
  };
}
