import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { SuggestionsForm } from './SuggestionsForm';

const SuggestionsPageQuery = graphql(`
  query SuggestionsPage($id: ID!) {
    campaign(id: $id) {
      id
      canSuggestActivities
      ...CampaignTask
      ...SuggestionsForm
    }
  }
`);

export function SuggestionsPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(SuggestionsPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="What partnerships might do" campaign={campaign} isAllowed={campaign?.canSuggestActivities}>
      {campaign && <SuggestionsForm campaign={campaign} />}
    </CampaignTask>
  );
}
