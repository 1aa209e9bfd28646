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
 * Somebody else saved first. What the reader typed is kept; fields they had not touched take over what is there now.
 * Nothing is sent before the reader presses the button again.
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
  const refused = useRef<Values>(undefined);
  const [differences, setDifferences] = useState<Difference[]>();
  // Fields that hold what was typed themselves are made anew when their value is taken over.
  const [revision, setRevision] = useState(0);
  const isConflict = form.problems.some(({ code }) => code === 'CONFLICT');

  // Until somebody types, the form follows the server.
  useEffect(() => {
    if (!isConflict && !form.isChanged()) begun.current = values;
  });

  const lookAgain = useEffectEvent((attempt: number) => {
    if (!attempt) return;
    refused.current = values;
    again();
  });
  useEffect(() => {
    if (isConflict) lookAgain(form.attempt);
  }, [isConflict, form.attempt]);

  const compareWith = useEffectEvent((version: number, attempt: number) => {
    const sent = refused.current;
    if (!attempt || !sent || sent.version === version) return;
    const found = fields.flatMap(({ name, label, inWords }): Difference[] => {
      const [before, typed, current] = [inWords(begun.current), inWords(sent), inWords(now)];
      if (typed === current) return [];
      return [
        { name, label, now: current, typed, by: typed === before ? 'them' : current === before ? 'reader' : 'both' },
      ];
    });
    const takenOver = found.filter(({ by }) => by === 'them').map(({ name }) => [name, now[name as keyof Values]]);
    begun.current = now;
    refused.current = undefined;
    setDifferences(found);
    setRevision((count) => count + 1);
    if (form.isChanged()) change((typed) => ({ ...typed, ...Object.fromEntries(takenOver), version }));
  });
  useEffect(() => {
    if (isConflict) compareWith(now.version, form.attempt);
  }, [isConflict, now.version, form.attempt]);

  function take(name: string) {
    change((typed) => ({ ...typed, [name]: now[name as keyof Values] }));
    setDifferences((found) => found?.filter((difference) => difference.name !== name));
    setRevision((count) => count + 1);
  }
  return { differences, take, revision };
}
