import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { RescheduleMeetingForm } from './RescheduleMeetingForm';
import { MeetingTask } from './MeetingTask';
import { OnlyThisMeeting } from './series/OnlyThisMeeting';

const RescheduleMeetingPageQuery = graphql(`
  query RescheduleMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        reschedule
      }
      ...MeetingTask
      ...OnlyThisMeeting
      ...RescheduleMeetingForm
    }
    viewer {
      ...RescheduleMeetingFormViewer
    }
  }
`);

export function RescheduleMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(RescheduleMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Reschedule the meeting" meeting={meeting} isAllowed={meeting?.viewerCan.reschedule}>
      {meeting && <OnlyThisMeeting meeting={meeting} act="change" />}
      {meeting && <RescheduleMeetingForm meeting={meeting} viewer={data.viewer} again={again} />}
    </MeetingTask>
  );
}
