/** A person needs longer than this to read the form, let alone to fill it in. */
const LEAST_MS = 3000;
/** Longer than that and whoever opened it may not be who sends it. */
const MOST_MS = 24 * 60 * 60 * 1000;

export type FormAge = 'TOO_NEW' | 'FINE' | 'TOO_OLD';

/** How long a form was open before it was sent. */
export function ageOf(openedAt: number, now: Date): FormAge {
  const age = now.getTime() - openedAt;
  if (!(age >= LEAST_MS)) return 'TOO_NEW';
  return age > MOST_MS ? 'TOO_OLD' : 'FINE';
}
