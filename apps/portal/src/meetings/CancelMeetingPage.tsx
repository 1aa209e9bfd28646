import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { CancelMeetingForm } from './CancelMeetingForm';
import { MeetingTask } from './MeetingTask';
import { OnlyThisMeeting } from './series/OnlyThisMeeting';

const CancelMeetingPageQuery = graphql(`
  query CancelMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        cancel
      }
      ...MeetingTask
      ...OnlyThisMeeting
      ...CancelMeetingForm
    }
  }
`);

export function CancelMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(CancelMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Cancel the meeting" meeting={meeting} isAllowed={meeting?.viewerCan.cancel}>
      {meeting && <OnlyThisMeeting meeting={meeting} act="cancel" />}
      {meeting && <CancelMeetingForm meeting={meeting} again={again} />}
    </MeetingTask>
  );
}
