import { problem, refuse, tidy, wordsProblem } from '@lib/kernel';

/** What somebody says of a session that they attended. */
export interface Answers {
  /** 1, not at all, to 5, very. */
  readonly useful: number;
  readonly confident: number;
  readonly best: string;
  readonly better: string;
}

interface Said {
  readonly useful: number;
  readonly confident: number;
  readonly best?: string | null;
  readonly better?: string | null;
}

const MOST = 2000;

export function answersFrom({ useful, confident, best, better }: Said): Answers {
  refuse([
    !isOnScale(useful) && problem('OUT_OF_RANGE', 'Say how useful it was, from 1 to 5.', 'useful'),
    !isOnScale(confident) && problem('OUT_OF_RANGE', 'Say how confident you are, from 1 to 5.', 'confident'),
    wordsProblem(best, { label: 'what was best', max: MOST }, 'best'),
    wordsProblem(better, { label: 'what could be better', max: MOST }, 'better'),
  ]);
  return { useful, confident, best: tidy(best), better: tidy(better) };
}

const isOnScale = (given: number): boolean => given >= 1 && given <= 5;
