import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ChangeDatePollForm } from './ChangeDatePollForm';

const ChangeDatePollPageQuery = graphql(`
  query ChangeDatePollPage($id: ID!) {
    datePoll(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      viewerCan {
        change
      }
      ...ChangeDatePollForm
    }
    viewer {
      ...PollFormViewer
    }
  }
`);

export function ChangeDatePollPage() {
  const { id } = useParams();
  const [data, waiting, again] = usePageQuery(ChangeDatePollPageQuery, { id: id! });
  if (!data) return waiting;
  const { datePoll: poll, viewer } = data;
  if (!poll?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change the poll"
      caption={poll.title}
      inPartnership={poll.partnership?.slug}
      back={{ to: `/date-polls/${id}`, label: 'Back to the poll' }}
    >
      <ChangeDatePollForm key={poll.id} poll={poll} viewer={viewer} again={again} />
    </Page>
  );
}
