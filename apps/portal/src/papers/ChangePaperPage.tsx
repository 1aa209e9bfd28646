import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangePaperForm } from './ChangePaperForm';
import { PaperTask } from './PaperTask';

const ChangePaperPageQuery = graphql(`
  query ChangePaperPage($id: ID!) {
    paper(id: $id) {
      id
      viewerCan {
        manage
      }
      ...PaperTask
      ...ChangePaperForm
    }
  }
`);

/** Title, item, readers and marking of a paper. */
export function ChangePaperPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ChangePaperPageQuery, { id: id! });
  if (!data) return waiting;
  const { paper } = data;
  return (
    <PaperTask title="Change the paper" paper={paper} isAllowed={paper?.viewerCan.manage}>
      {paper && <ChangePaperForm paper={paper} />}
    </PaperTask>
  );
}
