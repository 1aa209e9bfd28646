import { newId, problem, tidy, wordsProblem, type Problem } from '@lib/kernel';

/** What somebody says a campaign is to bring about. */
export interface ObjectiveWords {
  /** Of one that stands already. */
  readonly id?: string | null;
  readonly what: string;
  readonly forWhom?: string | null;
  readonly unit?: string | null;
  readonly baseline?: number | null;
  readonly baselineSource?: string | null;
  readonly target?: number | null;
  readonly byOn?: string | null;
}

/** What a campaign is to bring about, so that it can be measured. */
export interface Objective {
  readonly id: string;
  readonly position: number;
  readonly what: string;
  readonly forWhom: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly baselineSource: string;
  readonly target: number | null;
  readonly byOn: string | null;
}

const MOST = 20;
/** Larger figures than these are slips. */
const LARGEST = 1_000_000_000_000;

const figure = (value: number | null | undefined, label: string, ...path: string[]): Problem | false =>
  value != null &&
  (value < 0 || value > LARGEST) &&
  problem('NOT_A_FIGURE', `${label} must be 0 or more, and no more than ${LARGEST.toLocaleString('en-GB')}.`, ...path);

/** Every fault of them, each at its field. */
export function objectiveProblems(said: readonly ObjectiveWords[]): (Problem | null | false)[] {
  return [
    said.length > MOST && problem('TOO_MANY', `Name ${MOST} objectives or fewer.`, 'objectives'),
    ...said.flatMap(({ what, forWhom, unit, baseline, baselineSource, target }, index) => {
      const at = (field: string) => ['objectives', String(index), field];
      return [
        wordsProblem(what, { label: 'what is to change', max: 300, required: true }, ...at('what')),
        wordsProblem(forWhom, { label: 'for whom', max: 300 }, ...at('forWhom')),
        wordsProblem(unit, { label: 'the unit', max: 60 }, ...at('unit')),
        wordsProblem(baselineSource, { label: 'where the baseline comes from', max: 300 }, ...at('baselineSource')),
        figure(baseline, 'The baseline', ...at('baseline')),
        figure(target, 'The target', ...at('target')),
      ];
    }),
  ];
}

/** In their order. One that stands already keeps its id, so that what is measured against it stays with it. */
export function objectivesOf(said: readonly ObjectiveWords[], standing: ReadonlySet<string>): Objective[] {
  return said.map(({ id, what, forWhom, unit, baseline, baselineSource, target, byOn }, index) => ({
    id: id && standing.has(id) ? id : newId(),
    position: index + 1,
    what: tidy(what),
    forWhom: tidy(forWhom),
    unit: tidy(unit),
    baseline: baseline ?? null,
    baselineSource: tidy(baselineSource),
    target: target ?? null,
    byOn: byOn ?? null,
  }));
}
