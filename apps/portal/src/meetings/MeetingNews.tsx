import { useEffect, useRef, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { MeetingNewsFragment as MeetingNewsData } from '../gql/graphql';
import { responseWords, seatName } from './words';

const MeetingNewsFragment = graphql(`
  fragment MeetingNews on Meeting {
    version
    status
    heldOn
    startsTime
    invitations {
      id
      response
      isMine
      person {
        id
        name
      }
      seat {
        id
        title
        agency {
          id
          name
        }
      }
    }
  }
`);

/** Says politely what has changed since the page was opened; the page itself shows it already. */
export function MeetingNews({ meeting: ref }: { meeting: FragmentType<typeof MeetingNewsFragment> }) {
  const meeting = readFragment(MeetingNewsFragment, ref);
  const before = useRef(meeting);
  const [news, setNews] = useState<string[]>([]);
  useEffect(() => {
    const found = newsBetween(before.current, meeting);
    before.current = meeting;
    if (found.length) setNews(found);
  }, [meeting]);
  return (
    <div role="status" className="rt-news">
      {news.length > 0 && <p className="govuk-body">New: {news.join(' ')}</p>}
    </div>
  );
}

export function newsBetween(before: MeetingNewsData, now: MeetingNewsData) {
  const answers = now.invitations
    .filter(({ id, response, isMine }) => {
      const earlier = before.invitations.find((each) => each.id === id);
      return !isMine && earlier && earlier.response !== response;
    })
    .map(
      ({ seat, person, response }) =>
        `${seat ? seatName(seat) : (person?.name ?? 'A guest')}: ${responseWords[response].toLowerCase()}.`,
    );
  const isMoved = now.heldOn !== before.heldOn || now.startsTime !== before.startsTime;
  const isCancelled = now.status === 'CANCELLED' && before.status !== 'CANCELLED';
  return [
    isCancelled && 'The meeting was cancelled.',
    isMoved && 'The meeting was moved to another time.',
    !isMoved && !isCancelled && now.version !== before.version && !answers.length && 'The meeting was changed.',
    ...(answers.length > 5 ? [`${answers.length} answers came in.`] : answers),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
