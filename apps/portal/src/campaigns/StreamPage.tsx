import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignNav } from './CampaignNav';
import { HappeningList } from './HappeningList';

const StreamPageQuery = graphql(`
  query StreamPage($id: ID!, $after: String) {
    campaign(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      ...CampaignNav
      happenings(first: 30, after: $after) {
        nodes {
          id
          ...Happening
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** All that happened in a campaign. */
export function StreamPage() {
  const id = useParams().id!;
  const after = useCursor();
  const [data, waiting] = usePageQuery(StreamPageQuery, { id, after });
  if (!data) return waiting;
  const { campaign } = data;
  if (!campaign) return <NotFound />;
  const { title, partnership, happenings } = campaign;
  return (
    <Page
      title="What happened"
      caption={title}
      inPartnership={partnership?.slug}
      back={{ to: `/campaigns/${id}`, label: 'Back to the campaign' }}
    >
      <CampaignNav campaign={campaign} />
      <HappeningList campaignId={id} happenings={happenings.nodes} />
      <Pagination pageInfo={happenings.pageInfo} label="Pages of what happened" />
    </Page>
  );
}
