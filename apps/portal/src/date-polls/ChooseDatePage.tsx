import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ChooseDateForm } from './ChooseDateForm';

const ChooseDatePageQuery = graphql(`
  query ChooseDatePage($id: ID!) {
    datePoll(id: $id) {
      id
      title
      status
      partnership {
        id
        slug
      }
      meeting {
        id
      }
      times {
        id
      }
      viewerCan {
        choose
      }
      ...ChooseDateForm
    }
  }
`);

/** Turns one of the times into the meeting. */
export function ChooseDatePage() {
  const { id, timeId } = useParams();
  const [data, waiting] = usePageQuery(ChooseDatePageQuery, { id: id! });
  if (!data) return waiting;
  const { datePoll: poll } = data;
  const isThere = poll?.times.some((time) => time.id === timeId);
  if (!poll || !isThere || (!poll.viewerCan.choose && !poll.meeting)) return <NotFound />;
  return (
    <Page
      title="Choose this time"
      caption={poll.title}
      inPartnership={poll.partnership?.slug}
      back={{ to: `/date-polls/${id}`, label: 'Back to the poll' }}
    >
      {poll.meeting ? (
        <p className="govuk-body">
          A date has been chosen already. <TextLink to={`/meetings/${poll.meeting.id}`}>Go to the meeting</TextLink>
        </p>
      ) : (
        <ChooseDateForm key={timeId} poll={poll} timeId={timeId!} />
      )}
    </Page>
  );
}
