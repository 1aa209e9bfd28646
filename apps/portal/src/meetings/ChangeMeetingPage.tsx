import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeMeetingForm } from './ChangeMeetingForm';
import { MeetingTask } from './MeetingTask';
import { OnlyThisMeeting } from './series/OnlyThisMeeting';

const ChangeMeetingPageQuery = graphql(`
  query ChangeMeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        change
      }
      ...MeetingTask
      ...OnlyThisMeeting
      ...ChangeMeetingForm
    }
  }
`);

export function ChangeMeetingPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(ChangeMeetingPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Change the meeting" meeting={meeting} isAllowed={meeting?.viewerCan.change}>
      {meeting && <OnlyThisMeeting meeting={meeting} act="change" />}
      {meeting && <ChangeMeetingForm meeting={meeting} again={again} />}
    </MeetingTask>
  );
}
