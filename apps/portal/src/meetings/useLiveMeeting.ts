import { useEffect, useEffectEvent } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../gql';
import { useReconnected } from '../ui/useReconnected';

const MeetingChangedSubscription = graphql(`
  subscription MeetingChanged($id: ID!) {
    meetingChanged(id: $id) {
      id
      version
    }
  }
`);

/** Asks the page's query again whenever the meeting or an answer to it changes: one source for what is shown. */
export function useLiveMeeting(id: string, again: () => void) {
  const [{ data }] = useSubscription({ query: MeetingChangedSubscription, variables: { id } });
  const ask = useEffectEvent(() => again());
  // The cache forgets what it holds at each event, but not what it is fetching at that moment: so the page asks itself.
  useEffect(() => {
    if (data) ask();
  }, [data]);
  useReconnected(again);

  // Some networks let no socket through: there the page is a minute behind at most.
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && ask(), 60_000);
    return () => clearInterval(timer);
  }, []);
}
