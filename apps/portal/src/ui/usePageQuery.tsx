import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables } from 'urql';
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
  // To the server, what is hidden is absent; so it is for whoever is not signed in.
  if (result.error?.graphQLErrors.some(({ extensions }) => isAbsent(extensions?.['code'])))
    return [undefined, <NotFound />, again];
  return [undefined, result.error ? <Unavailable error={result.error} again={again} /> : <Loading />, again];
}

const isAbsent = (code: unknown) => code === 'NOT_FOUND' || code === 'UNAUTHENTICATED';
