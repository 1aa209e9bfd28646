import type { ActivityKind } from '../../activities/index.js';
import type { AssetChannel } from '../../assets/index.js';
import type { MetricWords } from '../../metrics/index.js';

export type KitPart = 'CAMPAIGN' | 'OBJECTIVE' | 'METRIC' | 'ACTIVITY' | 'ASSET';
export type KitValue = string | boolean | readonly string[];
/** What something says, each field by its name. */
export type KitWords = Readonly<Record<string, KitValue>>;

/** Something in a kit, or the campaign itself. */
export interface KitItem {
  readonly part: KitPart;
  readonly itemId: string;
  readonly words: KitWords;
}

/** What each field is called where it is changed. */
const CALLED = {
  CAMPAIGN: {
    TITLE: 'title',
    AIM: 'aim',
    AIMED_AT: 'aimedAt',
    MESSAGES: 'messages',
    CALL_TO_ACTION: 'callToAction',
    LANGUAGES: 'languages',
    TOPICS: 'topics',
  },
  OBJECTIVE: { WHAT: 'what', FOR_WHOM: 'forWhom', UNIT: 'unit' },
  METRIC: {
    NAME: 'name',
    DEFINITION: 'definition',
    METRIC_KIND: 'kind',
    UNIT: 'unit',
    SOURCE: 'source',
    PERIOD_TYPE: 'periodType',
    DIRECTION: 'direction',
    ADDS_ACROSS_AGENCIES: 'addsAcrossAgencies',
    ADDS_ACROSS_PERIODS: 'addsAcrossPeriods',
  },
  ACTIVITY: { KIND: 'kind', TITLE: 'title', WHAT: 'what' },
  ASSET: {
    TITLE: 'title',
    CHANNEL: 'channel',
    LANGUAGE: 'language',
    GUIDANCE: 'guidance',
    EXPIRES_ON: 'expiresOn',
  },
} as const satisfies Readonly<Record<KitPart, Readonly<Record<string, string>>>>;

interface Said {
  readonly CAMPAIGN: {
    readonly title: string;
    readonly aim: string;
    readonly aimedAt: string;
    readonly messages: string;
    readonly callToAction: string;
    readonly languages: readonly string[];
    readonly topics: readonly string[];
  };
  readonly OBJECTIVE: { readonly what: string; readonly forWhom: string; readonly unit: string };
  readonly METRIC: Omit<MetricWords, 'baseline' | 'baselineFrom' | 'baselineTo' | 'baselineSource' | 'objectiveId'>;
  readonly ACTIVITY: { readonly kind: ActivityKind; readonly title: string; readonly what: string };
  readonly ASSET: {
    readonly title: string;
    readonly channel: AssetChannel;
    readonly language: string;
    readonly guidance: string;
    readonly expiresOn: string;
  };
}

/** All that an item says, as somebody would say it here; or, of a proposal, the one field. */
export function saidOf<P extends KitPart>(part: P, words: KitWords): Said[P] {
  const called: Readonly<Record<string, string>> = CALLED[part];
  return Object.fromEntries(
    Object.entries(words).map(([field, value]) => [called[field], value]),
  ) as unknown as Said[P];
}
