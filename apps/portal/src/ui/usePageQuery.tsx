import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery, type AnyVariables } from 'urql';
import { Loading } from './Loading';
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
  return [undefined, result.error ? <Unavailable error={result.error} again={again} /> : <Loading />, again];
}
