import { useParams } from 'react-router';
import { graphql, readFragment } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AnswerPollForm } from './AnswerPollForm';
import { askedName, PollAskedFragmentDocument } from './asked';

const RecordPollAnswerPageQuery = graphql(`
  query RecordPollAnswerPage($id: ID!) {
    datePoll(id: $id) {
      id
      title
      partnership {
        id
        slug
      }
      viewerCan {
        answerForOthers
      }
      asked {
        id
        ...PollAsked
      }
      ...AnswerPollForm
    }
  }
`);

/** An answer that somebody gave by telephone or in the corridor. */
export function RecordPollAnswerPage() {
  const { id, askedId } = useParams();
  const notify = useNotify();
  const [data, waiting] = usePageQuery(RecordPollAnswerPageQuery, { id: id! });
  if (!data) return waiting;
  const { datePoll: poll } = data;
  const asked = readFragment(PollAskedFragmentDocument, poll?.asked ?? []).find((each) => each.id === askedId);
  if (!poll?.viewerCan.answerForOthers || !asked) return <NotFound />;
  return (
    <Page
      title="Record an answer"
      caption={poll.title}
      inPartnership={poll.partnership?.slug}
      back={{ to: `/date-polls/${id}`, label: 'Back to the poll' }}
    >
      <p className="govuk-body">
        For {askedName(asked)}
        {asked.seat && asked.person && `, ${asked.person.name}`}. The page of the poll will say that you recorded it.
      </p>
      <AnswerPollForm
        key={asked.id}
        poll={poll}
        asked={asked}
        onDone={() => notify(`Recorded for ${askedName(asked)}.`, `/date-polls/${id}`)}
      />
    </Page>
  );
}
