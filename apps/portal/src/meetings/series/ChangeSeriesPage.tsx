import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { usePageQuery } from '../../ui/usePageQuery';
import { MeetingTask } from '../MeetingTask';
import { ChangeSeriesForm } from './ChangeSeriesForm';

const ChangeSeriesPageQuery = graphql(`
  query ChangeSeriesPage($id: ID!) {
    meeting(id: $id) {
      id
      series {
        id
      }
      viewerCan {
        change
      }
      ...MeetingTask
      ...ChangeSeriesForm
    }
  }
`);

export function ChangeSeriesPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ChangeSeriesPageQuery, { id: id! });
  if (!data) return waiting;
  const { meeting } = data;
  return (
    <MeetingTask
      key={id}
      title="Change this and all following meetings"
      meeting={meeting?.series ? meeting : null}
      isAllowed={meeting?.viewerCan.change}
    >
      {meeting && <ChangeSeriesForm meeting={meeting} />}
    </MeetingTask>
  );
}
