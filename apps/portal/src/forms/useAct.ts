import { useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, type AnyVariables } from 'urql';
import { failureOf } from './failure';
import { payloadOf, type Payload } from './payload';

/**
 * What one press does where nothing is typed: `act` sends it, and `refusal` says in words why it was not done, for
 * `<Refusal>` or a `<ConfirmDialog>` to show beside what was pressed.
 */
export function useAct<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  onDone: (payload: Payload<Data>) => void = () => undefined,
): { act: (variables: Variables) => void; isBusy: boolean; refusal: string } {
  const [{ fetching }, execute] = useMutation(mutation);
  const [refusal, refuse] = useState('');

  async function act(variables: Variables) {
    refuse('');
    const { data, error } = await execute(variables);
    const payload = payloadOf(data);
    if (error || !payload) return refuse(failureOf(error, { isTyped: false }).text);
    const [problem] = payload.problems;
    if (problem) return refuse(problem.message);
    onDone(payload);
  }
  return { act: (variables) => void act(variables), isBusy: fetching, refusal };
}
