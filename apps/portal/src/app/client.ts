import { reconnectedEvent } from '../ui/useReconnected';
import { isAside } from '../ui/isAside';
import { noteServerTime } from '../ui/serverClock';
import { createClient as createSocket } from 'graphql-ws';
import {
  cacheExchange,
  Client,
  fetchExchange,
  makeOperation,
  mapExchange,
  ssrExchange,
  subscriptionExchange,
} from 'urql';
import { served } from '../ui/served';
import { router } from './router';

const socket = createSocket({
  url: () => `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
  lazy: true,
  retryAttempts: 100,
  // A refused connection is worth another try: without this only a closed one is.
  shouldRetry: () => true,
  on: {
    connected: (_socket, _payload, wasRetry) => void (wasRetry && window.dispatchEvent(new Event(reconnectedEvent))),
  },
});

/** What the server asked for the page that it drew, until the reader goes on to another. */
const asked = new Set(Object.keys(served?.answers ?? {}).map(Number));
router.subscribe(({ location }) => void (location.key !== 'default' && asked.clear()));

/**
 * The only server state there is. An answer is shown from the cache first and then corrected, so that going back is
 * instant and nothing stays stale.
 */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetch: async (address, options) => {
    const askedAt = performance.now();
    const response = await fetch(address, options);
    noteServerTime(response.headers.get('date'), askedAt);
    return response;
  },
  fetchOptions: { credentials: 'same-origin', headers: { 'x-roundtable': 'portal' } },
  exchanges: [
    // Every query counts as touched by every mutation: whatever is on the page asks again, lists that were empty too.
    // Only what is done aside, and shows nowhere, lets the page be.
    mapExchange({
      onOperation: (operation) =>
        operation.kind === 'subscription' || operation.context[isAside]
          ? operation
          : makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: ['Roundtable'] }),
    }),
    // The answers came with the page: they need not be asked for once more.
    mapExchange({
      onOperation: (operation) =>
        operation.kind === 'query' &&
        asked.has(operation.key) &&
        operation.context.requestPolicy === 'cache-and-network'
          ? makeOperation('query', operation, { ...operation.context, requestPolicy: 'cache-first' })
          : operation,
    }),
    cacheExchange,
    // A mutation that failed changed nothing, so nothing asks again: what somebody is typing stays where it is, even
    // when the failure is that their session ended.
    mapExchange({
      onResult: (result) =>
        result.error && result.operation.kind === 'mutation'
          ? {
              ...result,
              operation: makeOperation('mutation', result.operation, {
                ...result.operation.context,
                additionalTypenames: [],
              }),
            }
          : result,
    }),
    ssrExchange({ isClient: true, initialState: served?.answers ?? {} }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables }, sink) }),
      }),
    }),
  ],
});
