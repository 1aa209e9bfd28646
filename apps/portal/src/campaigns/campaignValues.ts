import { clockTimeIn, instantFrom } from '../meetings/clockChanges';
import { atMost, realDate, realTime, required, type Rule } from '../forms/rules';
import type { FoundBy } from '../gql/enums';

const ZONE = 'Europe/London';

/** What a campaign says, as its form holds it. Lines of languages have a key, so that they keep their field when moved. */
export interface CampaignValues {
  title: string;
  aim: string;
  aimedAt: string;
  messages: string;
  callToAction: string;
  languages: { key: string; code: string }[];
  topics: string[];
  /** One to a line. */
  priorities: string;
  startsOn: string;
  endsOn: string;
  embargoOn: string;
  embargoTime: string;
  foundBy: FoundBy;
}

export const blankLanguage = () => ({ key: crypto.randomUUID(), code: '' });

export const blankCampaign: CampaignValues = {
  title: '',
  aim: '',
  aimedAt: '',
  messages: '',
  callToAction: '',
  languages: [],
  topics: [],
  priorities: '',
  startsOn: '',
  endsOn: '',
  embargoOn: '',
  embargoTime: '',
  foundBy: 'PARTNERSHIP',
};

interface Said {
  readonly title: string;
  readonly aim: string;
  readonly aimedAt: string;
  readonly messages: string;
  readonly callToAction: string;
  readonly languages: readonly string[];
  readonly topics: readonly { code: string }[];
  readonly priorities: readonly string[];
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly embargoUntil?: string | null;
  readonly foundBy: FoundBy;
}

/** As the form holds what stands. Keys of lines are their codes: the same at each render. */
export function campaignValuesOf({ languages, topics, startsOn, endsOn, embargoUntil, ...said }: Said): CampaignValues {
  const [embargoOn = '', embargoTime = ''] = embargoUntil ? clockTimeIn(ZONE, embargoUntil) : [];
  return {
    title: said.title,
    aim: said.aim,
    aimedAt: said.aimedAt,
    messages: said.messages,
    callToAction: said.callToAction,
    foundBy: said.foundBy,
    languages: languages.map((code) => ({ key: code, code })),
    topics: topics.map(({ code }) => code),
    priorities: said.priorities.join('\n'),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    embargoOn,
    embargoTime,
  };
}

const prioritiesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The same as an input. */
export function campaignInputOf({ languages, startsOn, endsOn, embargoOn, embargoTime, ...said }: CampaignValues) {
  return {
    title: said.title,
    aim: said.aim,
    aimedAt: said.aimedAt,
    messages: said.messages,
    callToAction: said.callToAction,
    topics: said.topics,
    priorities: prioritiesIn(said.priorities),
    foundBy: said.foundBy,
    languages: languages.map(({ code }) => code).filter(Boolean),
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    embargoUntil: embargoOn ? instantFrom(ZONE, embargoOn, embargoTime) : null,
  };
}

export const campaignRules = <Values extends CampaignValues>(): Rule<Values>[] => [
  required('title', 'Enter what the campaign is called'),
  atMost('title', 200, 'Keep the title within 200 characters'),
  atMost('aim', 2000, 'Keep the aim within 2,000 characters'),
  realDate('startsOn'),
  realDate('endsOn'),
  atMost('aimedAt', 1000, 'Keep whom it is for within 1,000 characters'),
  atMost('messages', 4000, 'Keep the messages within 4,000 characters'),
  atMost('callToAction', 500, 'Keep the call to action within 500 characters'),
  ({ priorities }) =>
    prioritiesIn(priorities).length > 5
      ? { code: 'TOO_MANY', message: 'Name 5 priorities or fewer, one to a line', path: ['priorities'] }
      : undefined,
  realDate('embargoOn'),
  realTime('embargoTime'),
  ({ embargoOn, embargoTime }) =>
    embargoOn && !embargoTime
      ? { code: 'REQUIRED', message: 'Enter the time at which the embargo ends', path: ['embargoTime'] }
      : undefined,
  ({ embargoOn, embargoTime }) =>
    embargoTime && !embargoOn
      ? { code: 'REQUIRED', message: 'Enter the day on which the embargo ends', path: ['embargoOn'] }
      : undefined,
];
