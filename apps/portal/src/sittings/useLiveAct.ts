import { useState } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, type AnyVariables } from 'urql';
import { failureOf } from '../forms/failure';
import { payloadOf } from '../forms/payload';
import { isAside } from '../ui/isAside';

/** One press whose outcome reaches the page live, for whoever pressed as for everybody else: the page does not ask again. */
export function useLiveAct<Data, Variables extends AnyVariables>(mutation: TypedDocumentNode<Data, Variables>) {
  const [{ fetching }, execute] = useMutation(mutation);
  const [refusal, refuse] = useState('');

  async function act(variables: Variables): Promise<boolean> {
    const { data, error } = await execute(variables, { [isAside]: true });
    const payload = payloadOf(data);
    const why = error || !payload ? failureOf(error, { isTyped: false }).text : (payload.problems[0]?.message ?? '');
    refuse(why);
    return why === '';
  }
  return { act, isBusy: fetching, refusal };
}
