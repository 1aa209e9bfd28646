import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

export type FoundBy = 'PUBLIC' | 'NETWORK' | 'PARTNERSHIP' | 'STATUTORY';

/** What those who run a campaign say of it. */
export interface SaidOfCampaign {
  readonly title: string;
  readonly aim?: string | null;
  readonly aimedAt?: string | null;
  readonly messages?: string | null;
  readonly callToAction?: string | null;
  readonly languages?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly priorities?: readonly string[] | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  /** An instant by ISO 8601. */
  readonly embargoUntil?: string | null;
  readonly foundBy: FoundBy;
}

/** Which topics and languages there are. */
export interface Choices {
  readonly topics: readonly string[];
  readonly isLanguage: (code: string) => boolean;
}

const MOST_PRIORITIES = 5;

/** The words as they are kept. */
export type CampaignWords = ReturnType<typeof campaignWords>;

/** Refuses with every fault at once, with those that were found before among them. */
export function campaignWords(
  said: SaidOfCampaign,
  partnershipId: string | null,
  { topics, isLanguage }: Choices,
  found: readonly (Problem | null | false)[] = [],
) {
  const { startsOn, endsOn, foundBy } = said;
  const priorities = [...new Set((said.priorities ?? []).map(tidy))].filter((priority) => priority !== '');
  refuse([
    wordsProblem(said.title, { label: 'a title', max: 200, required: true }, 'title'),
    wordsProblem(said.aim, { label: 'the aim', max: 2000 }, 'aim'),
    wordsProblem(said.aimedAt, { label: 'whom it is for', max: 1000 }, 'aimedAt'),
    wordsProblem(said.messages, { label: 'the messages', max: 4000 }, 'messages'),
    wordsProblem(said.callToAction, { label: 'the call to action', max: 500 }, 'callToAction'),
    (said.languages ?? []).some((code) => !isLanguage(code)) &&
      problem('NOT_A_CHOICE', 'Choose languages from the list.', 'languages'),
    (said.topics ?? []).some((code) => !topics.includes(code)) &&
      problem('NOT_A_CHOICE', 'Choose topics from the list.', 'topics'),
    priorities.length > MOST_PRIORITIES &&
      problem('TOO_MANY', `Name ${MOST_PRIORITIES} priorities or fewer.`, 'priorities'),
    ...priorities.map((priority) => wordsProblem(priority, { label: 'each priority', max: 200 }, 'priorities')),
    Boolean(startsOn && endsOn && endsOn < startsOn) &&
      problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'endsOn'),
    partnershipId === null &&
      foundBy !== 'PUBLIC' &&
      foundBy !== 'NETWORK' &&
      problem('NOT_A_CHOICE', 'A national campaign is for the network or the public.', 'foundBy'),
    ...found,
  ]);
  return {
    title: tidy(said.title),
    aim: tidy(said.aim),
    aimedAt: tidy(said.aimedAt),
    messages: tidy(said.messages),
    callToAction: tidy(said.callToAction),
    languages: [...new Set(said.languages ?? [])],
    topics: [...new Set(said.topics ?? [])],
    priorities,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    embargoUntil: said.embargoUntil ? new Date(said.embargoUntil) : null,
    foundBy,
  };
}
