import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Visitor } from './visitor.js';

export interface Watching {
  /** The text that was written in, or null where something else changed, in order. */
  readonly heard: (string | null)[];
  hasEnded: () => boolean;
  stop: () => void | Promise<void>;
}

/** Somebody with the page of the minutes open: what it is told. */
export async function watchMinutes(who: Visitor, meetingId: string): Promise<Watching> {
  class TheirSocket extends WebSocket {
    constructor(address: string, protocols: string) {
      const cookie = [...who.cookies].map((pair) => pair.join('=')).join('; ');
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({
    url: `${who.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: TheirSocket,
    retryAttempts: 0,
  });
  const heard: (string | null)[] = [];
  let ended = false;
  const query = 'subscription ($id: ID!) { minutesChanged(meetingId: $id) { textId } }';
  void (async () => {
    for await (const { data } of client.iterate<any>({ query, variables: { id: meetingId } }))
      heard.push(data.minutesChanged.textId);
    ended = true;
  })().catch(() => (ended = true));
  await new Promise((go) => setTimeout(go, 300));
  return { heard, hasEnded: () => ended, stop: () => client.dispose() };
}

export async function until(claim: () => boolean): Promise<void> {
  const end = Date.now() + 6000;
  while (!claim() && Date.now() < end) await new Promise((go) => setTimeout(go, 25));
}
