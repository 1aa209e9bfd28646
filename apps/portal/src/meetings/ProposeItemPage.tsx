import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { MeetingTask } from './MeetingTask';
import { ProposeItemForm } from './ProposeItemForm';

const ProposeItemPageQuery = graphql(`
  query ProposeItemPage($id: ID!) {
    meeting(id: $id) {
      id
      viewerCan {
        proposeItem
      }
      ...MeetingTask
    }
  }
`);

export function ProposeItemPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ProposeItemPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Propose an item" meeting={meeting} isAllowed={meeting?.viewerCan.proposeItem}>
      <ProposeItemForm meetingId={id!} />
    </MeetingTask>
  );
}
