import { useParams } from 'react-router';
import { PollList } from '../date-polls/PollList';
import { PutInCalendar } from '../calendar/PutInCalendar';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { MeetingList } from './MeetingList';
import { MeetingTabs } from './MeetingTabs';
import { SeriesList } from './series/SeriesList';

const MeetingsPageQuery = graphql(`
  query MeetingsPage($slug: String!, $after: String, $isPast: Boolean!) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        scheduleMeeting
      }
      openDatePolls @skip(if: $isPast) {
        id
        ...PollListItem
      }
      ...SeriesList @skip(if: $isPast)
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
      actions={
        canSchedule && (
          <>
            <LinkButton to={`/partnerships/${slug}/meetings/new`}>Schedule a meeting</LinkButton>
            <LinkButton kind="secondary" to={`/partnerships/${slug}/date-polls/new`}>
              Find a date
            </LinkButton>
          </>
        )
      }
      wide
    >
      <MeetingTabs slug={slug!} />
      {!!partnership.openDatePolls?.length && (
        <PollList polls={partnership.openDatePolls} caption="Dates to be found" />
      )}
      {!isPast && <SeriesList partnership={partnership} />}
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
      <p className="govuk-body">
        <TextLink to={`/partnerships/${slug}/date-polls`}>All date polls</TextLink>
      </p>
      {!isPast && <PutInCalendar partnership={partnership} />}
    </Page>
  );
}
