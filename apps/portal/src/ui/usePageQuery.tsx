import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables, type CombinedError } from 'urql';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { Unavailable } from './Unavailable';

/**
 * A page's one query. While there is nothing to show, `waiting` says so:
 * `const [data, waiting] = usePageQuery(MeetingPageQuery, { id }); if (!data) return waiting;`
 */
export function usePageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): [data: Data, waiting: null, again: () => void] | [data: undefined, waiting: ReactNode, again: () => void] {
  const [result, execute] = useQuery({ query, variables });
  const again = () => execute({ requestPolicy: 'network-only' });
  if (result.data) return [result.data, null, again];
  const waiting = result.error ? <Failed error={result.error} again={again} /> : <Loading />;
  return [undefined, waiting, again];
}

/**
 * To the server, what is hidden is absent; so is everything to whoever is not signed in. Of an address whose words cannot be
 * asked for, such as a page that there cannot be, nothing is there either.
 */
function Failed({ error, again }: { error: CombinedError; again: () => void }) {
  const isAbsent = error.graphQLErrors.some(({ extensions }) => absent.includes(String(extensions['code'])));
  return isAbsent ? <NotFound /> : <Unavailable error={error} again={again} />;
}

const absent = ['NOT_FOUND', 'UNAUTHENTICATED', 'BAD_USER_INPUT', 'BAD_REQUEST'];
