import { useRef, useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, type AnyVariables } from 'urql';
import { failureOf, type Failure } from './failure';
import { payloadOf, type Payload } from './payload';
import type { Problem } from './problems';
import type { ServedForm } from '../ui/served';
import type { Rule } from './rules';
import { valuesTyped } from './useServedForm';
import { valueAt, withValueAt } from './values';

interface Options<Data, Variables, Values> {
  /**
   * What the fields hold at first: the shape of the mutation's input, unless `variables` makes that of it. Give it the
   * freshest data at each render, with the `version` if there is one.
   */
  initial: Values;
  /** Checked before anything is sent, in the order of the fields on the page. */
  rules?: Rule<Values>[];
  /** What is sent; `{ input: values }` when left out. */
  variables?: (values: Values) => Variables;
  /** Called when the server has done it. Navigate from here. */
  onDone: (payload: Payload<Data>, values: Values) => void;
  /** From `useServedForm`, for a form that works without scripts. */
  served?: ServedForm | null;
}

export interface FormState {
  problems: Problem[];
  failure?: Failure;
  /** Rises with each refused attempt, so that the focus goes to the summary each time. */
  attempt: number;
  /** Rises each time that it was done: the fields begin anew. */
  round: number;
  isBusy: boolean;
  isChanged: () => boolean;
  value: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  submit: () => void;
}

/** One form, one mutation. Values are never lost: not to a refusal, not to a failure, not to somebody else's change. */
export function useMutationForm<Data, Variables extends AnyVariables, Values extends object>(
  mutation: TypedDocumentNode<Data, Variables>,
  {
    initial,
    rules = [],
    variables = (values) => ({ input: values }) as unknown as Variables,
    onDone,
    served,
  }: Options<Data, Variables, Values>,
): {
  form: FormState;
  values: Values;
  change: (next: (values: Values) => Values) => void;
  /** Says what is wrong before anything is sent, such as with what was to be added to a list; nothing takes it back. */
  say: (problems: Problem[]) => void;
} {
  // Until something is typed the form follows what the server says; from then on it keeps what it began with, the version
  // too, so that a change made meanwhile is noticed.
  const [typed, setTyped] = useState(served ? valuesTyped(initial, served) : undefined);
  const values = typed ?? initial;
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<{ problems: Problem[]; failure?: Failure; attempt: number }>({
    problems: served?.problems ?? [],
    attempt: 0,
  });
  const [{ fetching }, execute] = useMutation(mutation);
  // Not state: they must be true in the same moment, before React renders again.
  const isChanged = useRef(false);
  const isSending = useRef(false);

  function change(next: (values: Values) => Values) {
    isChanged.current = true;
    setTyped((current) => next(current ?? initial));
  }
  const refuse = (problems: Problem[], failure?: Failure) =>
    setRefusal(({ attempt }) => ({ problems, failure, attempt: attempt + 1 }));

  async function submit() {
    if (isSending.current) return;
    const found = rules.map((rule) => rule(values)).filter((problem) => problem !== undefined);
    if (found.length) return refuse(found);
    isSending.current = true;
    // Told of somebody else's change, the person sends again: now on top of that change.
    const wasTold = refusal.problems.some(({ code }) => code === 'CONFLICT') && 'version' in initial;
    const sent = wasTold ? { ...values, version: initial.version } : values;
    try {
      const { data, error } = await execute(variables(sent));
      const payload = payloadOf(data);
      if (error || !payload) return refuse([], failureOf(error));
      if (payload.problems.length) return refuse(payload.problems);
      isChanged.current = false;
      setTyped(undefined);
      setRound((current) => current + 1);
      setRefusal({ problems: [], attempt: 0 });
      onDone(payload, values);
    } finally {
      isSending.current = false;
    }
  }

  return {
    values,
    change,
    say: (problems) => (problems.length ? refuse(problems) : setRefusal(({ attempt }) => ({ problems, attempt }))),
    form: {
      ...refusal,
      round,
      isBusy: fetching,
      isChanged: () => isChanged.current,
      value: (name) => valueAt(values, name),
      set: (name, value) => change((current) => withValueAt(current, name, value)),
      submit: () => void submit(),
    },
  };
}
