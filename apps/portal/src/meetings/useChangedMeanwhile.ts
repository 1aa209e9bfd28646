import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { FormState } from '../forms/useMutationForm';

/** One field of a form, as words that can be set side by side. */
export interface ComparedField<Values> {
  name: keyof Values & string;
  label: string;
  inWords: (values: Values) => string;
}

export interface Difference {
  name: string;
  label: string;
  now: string;
  typed: string;
  /** Only they changed it: taken over. Only the reader did: kept. Both did: kept, and the reader decides. */
  by: 'them' | 'reader' | 'both';
}

interface Options<Values> {
  form: FormState;
  values: Values;
  change: (next: (values: Values) => Values) => void;
  /** The meeting as it is now, in the shape of the form. */
  now: Values;
  fields: ComparedField<Values>[];
  /** Asks the server for the meeting as it is now. */
  again: () => void;
}

/**
 * Somebody else saved first. What the reader typed is kept and put on the new version; fields they had not touched take
 * over what is there now. Nothing is sent before the reader presses the button again.
 */
export function useChangedMeanwhile<Values extends { version: number }>({
  form,
  values,
  change,
  now,
  fields,
  again,
}: Options<Values>) {
  const begun = useRef(values);
  const [differences, setDifferences] = useState<Difference[]>();
  // Fields that hold what was typed themselves are made anew when their value is taken over.
  const [revision, setRevision] = useState(0);
  const isConflict = form.problems.some(({ code }) => code === 'CONFLICT');

  const ask = useEffectEvent(again);
  useEffect(() => {
    if (isConflict) ask();
  }, [isConflict, form.attempt]);

  const compare = useEffectEvent(() => {
    const found = fields.flatMap(({ name, label, inWords }): Difference[] => {
      const [before, typed, current] = [inWords(begun.current), inWords(values), inWords(now)];
      if (typed === current) return [];
      const by = typed === before ? 'them' : current === before ? 'reader' : 'both';
      return [{ name, label, now: current, typed, by }];
    });
    const takenOver = found.filter(({ by }) => by === 'them').map(({ name }) => [name, now[name as keyof Values]]);
    begun.current = now;
    setDifferences(found);
    setRevision((count) => count + 1);
    change((current) => ({ ...current, ...Object.fromEntries(takenOver), version: now.version }));
  });
  useEffect(() => {
    if (isConflict && now.version !== values.version) compare();
  }, [isConflict, now.version, values.version]);

  function take(name: string) {
    change((current) => ({ ...current, [name]: now[name as keyof Values] }));
    setDifferences((found) => found?.filter((difference) => difference.name !== name));
    setRevision((count) => count + 1);
  }
  return { differences, take, revision };
}
