import { useParams } from 'react-router';
import { graphql } from '../gql';
import { MeetingTask } from '../meetings/MeetingTask';
import { usePageQuery } from '../ui/usePageQuery';
import { RecordActionForm } from './RecordActionForm';

const RecordActionPageQuery = graphql(`
  query RecordActionPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        recordAction
      }
      ...MeetingTask
      ...RecordActionForm
    }
  }
`);

export function RecordActionPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(RecordActionPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Record an action" meeting={meeting} isAllowed={meeting?.viewerCan.recordAction}>
      {meeting && <RecordActionForm meeting={meeting} />}
    </MeetingTask>
  );
}
