import { useParams } from 'react-router';
import { PutInCalendar } from '../calendar/PutInCalendar';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { MeetingList } from './MeetingList';
import { MeetingTabs } from './MeetingTabs';

const MeetingsPageQuery = graphql(`
  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        scheduleMeeting
      }
      ...PutInCalendar
      upcomingMeetings(first: 20, after: $after) @skip(if: $isPast) {
        nodes {
          id
          ...MeetingListItem
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
      pastMeetings(first: 20, after: $after) @include(if: $isPast) {
        nodes {
          id
          ...MeetingListItem
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

export const UpcomingMeetingsPage = () => <MeetingsPage isPast={false} />;
export const PastMeetingsPage = () => <MeetingsPage isPast />;

/** Meetings of one partnership: those ahead, soonest first; those over, latest first. */
function MeetingsPage({ isPast }: { isPast: boolean }) {
  const { slug } = useParams();
  const after = useCursor();
  const [data, waiting] = usePageQuery(MeetingsPageQuery, { slug: slug!, after, isPast });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const meetings = isPast ? partnership.pastMeetings : partnership.upcomingMeetings;
  const canSchedule = partnership.viewerCan.scheduleMeeting;
  return (
    <Page
      title={isPast ? 'Past meetings' : 'Meetings'}
      caption={partnership.name}
      actions={canSchedule && <LinkButton to={`/partnerships/${slug}/meetings/new`}>Schedule a meeting</LinkButton>}
      wide
    >
      <MeetingTabs slug={slug!} />
      {meetings && (
        <MeetingList
          meetings={meetings.nodes}
          isPast={isPast}
          scheduleAt={canSchedule ? `/partnerships/${slug}/meetings/new` : undefined}
        />
      )}
      {meetings && (
        <Pagination pageInfo={meetings.pageInfo} label={isPast ? 'Pages of past meetings' : 'Pages of meetings'} />
      )}
      {!isPast && <PutInCalendar partnership={partnership} />}
    </Page>
  );
}
