import { useParams } from 'react-router';
import { graphql } from '../gql';
import { MeetingTask } from '../meetings/MeetingTask';
import { usePageQuery } from '../ui/usePageQuery';
import { AddForm } from './AddForm';

const AddPaperPageQuery = graphql(`
  query AddPaperPage($id: ID!) {
    meeting(id: $id) {
      id
      paperwork {
        viewerCan {
          add
        }
      }
      ...MeetingTask
      ...AddForm
    }
  }
`);

/** An officer adds a paper that nobody was asked for. */
export function AddPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(AddPaperPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Add a paper" meeting={meeting} isAllowed={meeting?.paperwork.viewerCan.add}>
      {meeting && <AddForm meeting={meeting} back={`/meetings/${id}/papers`} />}
    </MeetingTask>
  );
}
