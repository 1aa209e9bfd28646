import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { AddForm } from './AddForm';
import { PaperTask } from './PaperTask';

const SupplementPageQuery = graphql(`
  query SupplementPage($id: ID!) {
    paper(id: $id) {
      id
      removedAt
      supplementTo {
        id
      }
      viewerCan {
        manage
      }
      meeting {
        id
        ...AddForm
      }
      ...PaperTask
    }
  }
`);

/** An officer adds something to a paper, for all or some of its readers. */
export function SupplementPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(SupplementPageQuery, { id: id! });
  if (!data) return waiting;
  const { paper } = data;
  const isAllowed = paper?.viewerCan.manage && !paper.supplementTo && !paper.removedAt;
  return (
    <PaperTask title="Add a supplement" paper={paper} isAllowed={isAllowed}>
      {paper?.meeting && <AddForm meeting={paper.meeting} supplementToId={paper.id} back={`/papers/${paper.id}`} />}
    </PaperTask>
  );
}
