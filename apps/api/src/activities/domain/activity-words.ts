import { problem, refuse, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** What somebody says of an activity. */
export interface SaidOfActivity {
  readonly title: string;
  readonly what?: string | null;
  /** Of those who plan the campaign. */
  readonly doerId?: string | null;
  /** Whoever else does it. */
  readonly doerWords?: string | null;
  readonly area?: string | null;
  readonly place?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly startsTime?: string | null;
  readonly endsTime?: string | null;
  readonly cost?: number | null;
}

/** The words as they are kept. */
export type ActivityWords = ReturnType<typeof activityWords>;

/** Larger sums than this are slips. */
const MOST_COST = 10_000_000;

/** Refuses with every fault at once, with those that were found before among them. */
export function activityWords(said: SaidOfActivity, found: readonly (Problem | false)[] = []) {
  const { doerId, doerWords, cost } = said;
  refuse([
    ...found,
    wordsProblem(said.title, { label: 'a title', max: 200, required: true }, 'title'),
    wordsProblem(said.what, { label: 'what is done', max: 4000 }, 'what'),
    wordsProblem(doerWords, { label: 'who does it', max: 200 }, 'doerWords'),
    Boolean(doerId && tidy(doerWords)) &&
      problem('ONE_OF_TWO', 'Choose somebody, or say in words who does it, not both.', 'doerWords'),
    wordsProblem(said.area, { label: 'the areas', max: 300 }, 'area'),
    wordsProblem(said.place, { label: 'the place', max: 300 }, 'place'),
    cost != null &&
      !(cost >= 0 && cost <= MOST_COST) &&
      problem('NOT_A_FIGURE', `The cost must be 0 or more, and no more than £10,000,000.`, 'cost'),
    ...timeProblems(said),
  ]);
  return {
    title: tidy(said.title),
    what: tidy(said.what),
    doerId: doerId || null,
    doerWords: tidy(doerWords),
    area: tidy(said.area),
    place: tidy(said.place),
    startsOn: said.startsOn ?? null,
    // Of one day, unless another was said.
    endsOn: said.endsOn ?? said.startsOn ?? null,
    startsTime: said.startsTime ?? null,
    endsTime: said.endsTime ?? null,
    cost: cost == null ? null : Math.round(cost * 100) / 100,
  };
}

function timeProblems({ startsOn, endsOn, startsTime, endsTime }: SaidOfActivity): (Problem | false)[] {
  const isOneDay = !endsOn || endsOn === startsOn;
  return [
    Boolean(!startsOn && (endsOn || startsTime)) && problem('REQUIRED', 'Say on which day it begins.', 'startsOn'),
    Boolean(startsOn && endsOn && endsOn < startsOn) &&
      problem('ENDS_BEFORE_IT_STARTS', 'The last day must not be before the first.', 'endsOn'),
    Boolean(!startsTime && endsTime) && problem('REQUIRED', 'Say at what time it begins.', 'startsTime'),
    Boolean(isOneDay && startsTime && endsTime && endsTime <= startsTime) &&
      problem('ENDS_BEFORE_IT_STARTS', 'It must end after it begins.', 'endsTime'),
  ];
}
