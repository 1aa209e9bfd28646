import { useParams } from 'react-router';
import { graphql } from '../gql';
import { MeetingTask } from '../meetings/MeetingTask';
import { usePageQuery } from '../ui/usePageQuery';
import { AskForm } from './AskForm';

const AskPageQuery = graphql(`
  query AskForPaperPage($id: ID!) {
    meeting(id: $id) {
      id
      paperwork {
        viewerCan {
          ask
        }
      }
      ...MeetingTask
      ...AskForm
    }
  }
`);

/** An officer asks a seat or an officer for a paper. */
export function AskPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(AskPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask key={id} title="Ask for a paper" meeting={meeting} isAllowed={meeting?.paperwork.viewerCan.ask}>
      {meeting && <AskForm meeting={meeting} />}
    </MeetingTask>
  );
}
