import { useEffect, useEffectEvent } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../gql';
import type { MinutesChangedSubscription, MinutesChangedSubscriptionVariables } from '../gql/graphql';
import { useReconnected } from '../ui/useReconnected';

const MinutesChangedNews = graphql(`
  subscription MinutesChanged($meetingId: ID!) {
    minutesChanged(meetingId: $meetingId) {
      textId
    }
  }
`);

interface Heard {
  /** How often each text was written since the page was opened. */
  written: ReadonlyMap<string, number>;
  /** How often anything else changed. */
  others: number;
}

const NOTHING: Heard = { written: new Map(), others: 0 };

const hear = (heard: Heard = NOTHING, { minutesChanged }: MinutesChangedSubscription): Heard => {
  const textId = minutesChanged?.textId;
  if (!textId) return { ...heard, others: heard.others + 1 };
  return { ...heard, written: new Map(heard.written).set(textId, (heard.written.get(textId) ?? 0) + 1) };
};

/** Asks the page again when its minutes change, and says how often each text was written since it was opened. */
export function useMinutesNews(meetingId: string, again: () => void): Heard['written'] {
  const [{ data }] = useSubscription<MinutesChangedSubscription, Heard, MinutesChangedSubscriptionVariables>(
    { query: MinutesChangedNews, variables: { meetingId } },
    hear,
  );
  const { written, others } = data ?? NOTHING;
  const ask = useEffectEvent(() => again());
  useEffect(() => {
    if (others > 0) ask();
  }, [others]);
  // Where others write much, the page reads it once they pause.
  useEffect(() => {
    if (written.size === 0) return undefined;
    const timer = setTimeout(() => ask(), 1000);
    return () => clearTimeout(timer);
  }, [written]);
  useReconnected(again);
  return written;
}
