import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables } from 'urql';
import { Loading } from './Loading';
import { Unavailable } from './Unavailable';

/** As `usePageQuery`, for pages that change something: never begins with what the cache remembers, because a form keeps what it began with. */
export function useFreshPageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): [data: Data, waiting: null, again: () => void] | [data: undefined, waiting: ReactNode, again: () => void] {
  const [result, execute] = useQuery({ query, variables, requestPolicy: 'network-only' });
  const again = () => execute({ requestPolicy: 'network-only' });
  if (result.data) return [result.data, null, again];
  return [undefined, result.error ? <Unavailable error={result.error} again={again} /> : <Loading />, again];
}
