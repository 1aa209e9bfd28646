import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { graphql } from '../gql';
import { usePageQuery } from '../ui/usePageQuery';
import { CaseStudyForm } from './CaseStudyForm';

const CaseStudyPageQuery = graphql(`
  query CaseStudyPage($id: ID!) {
    campaign(id: $id) {
      id
      evaluation {
        id
        viewerCan {
          tell
        }
      }
      ...CampaignTask
      ...CaseStudyForm
    }
    libraryTopics {
      code
      name
    }
  }
`);

export function CaseStudyPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(CaseStudyPageQuery, { id });
  if (!data) return waiting;
  const { campaign, libraryTopics } = data;
  return (
    <CampaignTask
      title="Tell others what came of it"
      campaign={campaign}
      isAllowed={campaign?.evaluation?.viewerCan.tell}
    >
      {campaign && <CaseStudyForm campaign={campaign} topics={libraryTopics} />}
    </CampaignTask>
  );
}
