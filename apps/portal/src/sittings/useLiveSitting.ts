import { useEffect, useEffectEvent, useState } from 'react';
import { useSubscription } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { LiveSittingFragment } from '../gql/graphql';
import { LiveSittingFragmentDocument } from './liveSitting';

const SittingChangedSubscription = graphql(`
  subscription SittingChanged($meetingId: ID!) {
    sittingChanged(meetingId: $meetingId) {
      ...LiveSitting
    }
  }
`);

/**
 * The meeting as it is now: what came last, by the page’s own question or live. Each message bears all that changes, so one that
 * was missed is made up for by the next, and after a break in the line the first tells how it stands.
 */
export function useLiveSitting(
  meetingId: string,
  fromPage: FragmentType<typeof LiveSittingFragmentDocument>,
  again: () => void,
): LiveSittingFragment {
  const asked = readFragment(LiveSittingFragmentDocument, fromPage);
  const isOpen = !asked.closedAt;
  const [{ data }] = useSubscription({
    query: SittingChangedSubscription,
    variables: { meetingId },
    pause: !isOpen,
  });
  const heard = readFragment(LiveSittingFragmentDocument, data?.sittingChanged ?? null);
  const [last, setLast] = useState({ asked, heard, shown: asked });
  if (last.asked !== asked) setLast({ asked, heard, shown: asked });
  else if (last.heard !== heard) setLast({ asked, heard, shown: heard ?? last.shown });

  const ask = useEffectEvent(again);
  const known = new Set(asked.attendance.map(({ id }) => id));
  const isEnded = data !== undefined && data.sittingChanged === null;
  const isClosed = isOpen && Boolean(heard?.closedAt);
  const isMore = isOpen && Boolean(heard?.attendance.some(({ id }) => !known.has(id)));
  // Somebody came whose agency the page has not asked for, the meeting was closed, or it is not shared any more.
  useEffect(() => {
    if (isEnded || isClosed || isMore) ask();
  }, [isEnded, isClosed, isMore]);
  return last.shown;
}
