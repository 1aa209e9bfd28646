import { useParams } from 'react-router';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignTask } from './CampaignTask';
import { ObjectivesForm } from './ObjectivesForm';

const ObjectivesPageQuery = graphql(`
  query ObjectivesPage($id: ID!) {
    campaign(id: $id) {
      id
      viewerCan {
        change
      }
      ...CampaignTask
      ...ObjectivesForm
    }
  }
`);

export function ObjectivesPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ObjectivesPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="What it is to bring about" campaign={campaign} isAllowed={campaign?.viewerCan.change}>
      {campaign && <ObjectivesForm campaign={campaign} />}
    </CampaignTask>
  );
}
