import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { EndDatePollForm } from './EndDatePollForm';

const EndDatePollPageQuery = graphql(`
  query EndDatePollPage($id: ID!) {
    datePoll(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      viewerCan {
        end
      }
      ...EndDatePollForm
    }
  }
`);

export function EndDatePollPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(EndDatePollPageQuery, { id: id! });
  if (!data) return waiting;
  const { datePoll: poll } = data;
  if (!poll?.viewerCan.end) return <NotFound />;
  return (
    <Page
      title="End the poll without a date"
      caption={poll.title}
      inPartnership={poll.partnership?.slug}
      back={{ to: `/date-polls/${id}`, label: 'Back to the poll' }}
    >
      <EndDatePollForm key={poll.id} poll={poll} />
    </Page>
  );
}
