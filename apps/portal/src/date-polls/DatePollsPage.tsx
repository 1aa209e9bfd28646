import { useParams } from 'react-router';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { PollList } from './PollList';

const DatePollsPageQuery = graphql(`
  query DatePollsPage($slug: String!, $after: String) {
    partnership(slug: $slug) {
      id
      name
      viewerCan {
        scheduleMeeting
      }
      datePolls(first: 20, after: $after) {
        nodes {
          id
          ...PollListItem
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Every poll of one partnership, the latest first. */
export function DatePollsPage() {
  const { slug } = useParams();
  const after = useCursor();
  const [data, waiting] = usePageQuery(DatePollsPageQuery, { slug: slug!, after });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  return (
    <Page
      title="Date polls"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/meetings`, label: 'Meetings' }}
      actions={
        partnership.viewerCan.scheduleMeeting && (
          <LinkButton to={`/partnerships/${slug}/date-polls/new`}>Find a date</LinkButton>
        )
      }
      wide
    >
      <PollList polls={partnership.datePolls.nodes} caption="Polls, the latest first" />
      <Pagination pageInfo={partnership.datePolls.pageInfo} label="Pages of polls" />
    </Page>
  );
}
