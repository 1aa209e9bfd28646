/** Something expected that the person can put right. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Path into the mutation's input; empty when it concerns the whole. */
  readonly path: readonly string[];
}

export const problem = (code: string, message: string, ...path: string[]): Problem => ({ code, message, path });

/** Thrown inside so that the transaction rolls back; becomes `problems` in the payload at the edge. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(...problems: Problem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** Refuses when any of the checks found something; all faults at once, so that one form can show them. */
export function refuse(problems: readonly (Problem | null | undefined | false)[]): void {
  const found = problems.filter((each): each is Problem => Boolean(each));
  if (found.length > 0) throw new ProblemError(...found);
}

/** Runs checks that may each refuse, and gathers what they found under a path. */
export function asProblems(path: readonly string[], check: () => void): Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map((each) => ({ ...each, path: [...path, ...each.path] }));
  }
}
