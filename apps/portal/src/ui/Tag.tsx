import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'quiet';

/** A state, in a word. The word carries the meaning; the colour repeats it. `waiting` is kept for what waits for the reader. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`govuk-tag rt-tag--${tone}`}>{children}</strong>;
}
