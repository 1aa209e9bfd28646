import type { Strategy } from 'passport-local';

export type StrategyOutcome<T> = { kind: 'success'; user: T } | { kind: 'fail' };

/** Runs one Passport strategy without Passport's middleware, so that it works for any transport. */
export function runStrategy<T>(strategy: Strategy, request: object): Promise<StrategyOutcome<T>> {
  return new Promise((resolve, reject) => {
    // A strategy answers through methods that it expects on itself; a copy keeps parallel sign-ins apart.
    const attempt = Object.assign(Object.create(strategy) as object, {
      success: (user: T) => resolve({ kind: 'success', user }),
      fail: () => resolve({ kind: 'fail' }),
      error: reject,
    });
    strategy.authenticate.call(attempt as never, request as never, {} as never);
  });
}
