import { demoId } from './draw.js';
import { audienceOf, NETWORK, type Row } from './rows.js';
import type { Seating } from './seating.js';

export interface DemoSearches {
  readonly savedSearches: Row[];
  readonly recentSearches: Row[];
  readonly libraryGaps: Row[];
  readonly libraryGapNeeds: Row[];
}

interface PlannedGap {
  readonly missing: string;
  readonly details: string;
  readonly words?: string;
  readonly topicCode: string;
  readonly by: string;
  readonly needs: readonly string[];
  readonly daysAgo: number;
  readonly filledBy?: string;
  readonly evidence?: string;
  /** A call for examples is out. */
  readonly isCalled?: boolean;
}

const GAPS: readonly PlannedGap[] = [
  {
    missing: 'A leaflet on tied visas in Vietnamese',
    details: 'For outreach at nail bars. What we have is in English and Romanian, and nobody reads it.',
    words: 'tied visas vietnamese',
    topicCode: 'AWARENESS',
    by: 'Kulwinder Foxglove',
    needs: ['Blessing Larkspur', 'Adaeze Hollyhock'],
    daysAgo: 6,
  },
  {
    missing: 'A model condition on modern slavery for licensing taxis',
    details: 'Our committee would take one up if it had stood somewhere else. An example with its reasons would do.',
    evidence:
      'Two councils in the north ask for awareness training before a licence is renewed. Nobody has written down what came of it.',
    isCalled: true,
    topicCode: 'LOCAL_GOVERNMENT',
    by: 'Ewan Saltmarsh',
    needs: [
      'Manjit Coppergate',
      'Marcus Quillfeather',
      'Nasreen Silverbirch',
      'Sunniva Tidewater',
      'Gwenllian Heatherbell',
      'Imogen Wagtail',
    ],
    daysAgo: 25,
  },
  {
    missing: 'Something short on what to look for, for receptions of surgeries',
    details: '',
    words: 'gp reception',
    topicCode: 'HEALTH',
    by: 'Blessing Larkspur',
    needs: ['Petra Nightjar'],
    daysAgo: 90,
    filledBy: 'gp-indicators-card',
  },
];

const EWAN = 'Ewan Saltmarsh';

/** What people look for: searches that one of them keeps, and what the library lacks. */
export function searchesOf({ people, days }: Seating): DemoSearches {
  const named = (name: string): string => String(people.all.find((person) => person.name === name)?.id);
  const own = { personId: named(EWAN), audience: audienceOf('SELF', named(EWAN)) };
  const seen = { tellFrom: days.noon(-1), lookedAt: days.noon(-1) };
  const gapId = (gap: PlannedGap) => demoId('library gap', gap.missing);
  return {
    savedSearches: [
      { name: 'County lines', words: 'county lines', filter: {}, alert: 'WEEKLY', savedAt: days.noon(-40) },
      {
        name: 'For councils',
        words: '',
        filter: { topics: ['LOCAL_GOVERNMENT'] },
        alert: 'DAILY',
        savedAt: days.noon(-12),
      },
    ].map((search) => ({ id: demoId('saved search', search.name), ...own, ...search, ...seen })),
    recentSearches: [
      { words: 'taxi licensing', filter: {}, searchedAt: days.noon(-25) },
      { words: 'housing enforcement', filter: { kinds: ['GUIDANCE'] }, searchedAt: days.noon(-2) },
    ].map((search) => ({ id: demoId('recent search', search.words), ...own, ...search })),
    libraryGaps: GAPS.map((gap) => ({
      id: gapId(gap),
      audience: NETWORK,
      state: gap.filledBy ? 'FILLED' : gap.isCalled ? 'CALLED' : 'OPEN',
      missing: gap.missing,
      details: gap.details,
      evidence: gap.evidence ?? '',
      words: gap.words ?? '',
      topicCode: gap.topicCode,
      recordedById: named(gap.by),
      recordedAt: days.noon(-gap.daysAgo),
      resourceId: gap.filledBy ? demoId('resource', gap.filledBy) : null,
      closedAt: gap.filledBy ? days.noon(-gap.daysAgo + 30) : null,
      closedById: gap.filledBy ? named('Honoria Lanternby') : null,
    })),
    libraryGapNeeds: GAPS.flatMap((gap) =>
      [gap.by, ...gap.needs].map((name) => ({
        gapId: gapId(gap),
        personId: named(name),
        audience: audienceOf('SELF', named(name)),
        neededAt: days.noon(-gap.daysAgo + 1),
      })),
    ),
  };
}
