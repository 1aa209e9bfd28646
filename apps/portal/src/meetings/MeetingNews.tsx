import { useEffect, useRef, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { newsBetween } from './newsBetween';

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
        memberName
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
