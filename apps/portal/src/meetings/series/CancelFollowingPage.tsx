import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { usePageQuery } from '../../ui/usePageQuery';
import { MeetingTask } from '../MeetingTask';
import { CancelSeriesForm } from './CancelSeriesForm';

const CancelFollowingPageQuery = graphql(`
  query CancelFollowingPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        cancel
      }
      series {
        id
        ...CancelSeriesForm
      }
      ...MeetingTask
    }
  }
`);

/** Calls off a meeting of a series and all that follow it. */
export function CancelFollowingPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(CancelFollowingPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask
      key={id}
      title="Cancel this and all following meetings"
      meeting={meeting?.series ? meeting : null}
      isAllowed={meeting?.viewerCan.cancel}
    >
      {meeting?.series && <CancelSeriesForm series={meeting.series} fromMeetingId={meeting.id} />}
    </MeetingTask>
  );
}
