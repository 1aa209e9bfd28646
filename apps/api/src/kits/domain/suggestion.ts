import { newId, problem, tidy, wordsProblem, type Problem } from '@lib/kernel';
import type { ActivityKind } from '../../activities/index.js';

/** What somebody says that partnerships might do. */
export interface SuggestionWords {
  /** Of one that stands already. */
  readonly id?: string | null;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly what?: string | null;
}

export interface Suggestion {
  readonly id: string;
  readonly position: number;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly what: string;
}

const MOST = 20;

/** Every fault of them, each at its field. */
export function suggestionProblems(said: readonly SuggestionWords[]): (Problem | null | false)[] {
  return [
    said.length > MOST && problem('TOO_MANY', `Suggest ${MOST} activities or fewer.`, 'activities'),
    ...said.flatMap(({ title, what }, index) => {
      const at = (field: string) => ['activities', String(index), field];
      return [
        wordsProblem(title, { label: 'a title', max: 200, required: true }, ...at('title')),
        wordsProblem(what, { label: 'what is done', max: 4000 }, ...at('what')),
      ];
    }),
  ];
}

/** In their order. One that stands already keeps its id, so that whoever took it up is told what it says now. */
export function suggestionsOf(said: readonly SuggestionWords[], standing: ReadonlySet<string>): Suggestion[] {
  return said.map(({ id, kind, title, what }, index) => ({
    id: id && standing.has(id) ? id : newId(),
    position: index + 1,
    kind,
    title: tidy(title),
    what: tidy(what),
  }));
}
