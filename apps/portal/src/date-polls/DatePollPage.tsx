import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Marking } from '../meetings/Marking';
import { seenByWords } from '../meetings/words';
import { LinkButton } from '../ui/Button';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { AnswerPoll } from './AnswerPoll';
import { AnswersByAgency } from './AnswersByAgency';
import { PollFacts } from './PollFacts';
import { TimesTable } from './TimesTable';

const DatePollPageQuery = graphql(`
  query DatePollPage($id: ID!) {
    datePoll(id: $id) {
      id
      title
      seenBy
      status
      partnership {
        id
        name
        slug
      }
      meeting {
        id
      }
      mine {
        id
      }
      viewerCan {
        answer
        change
        end
      }
      ...PollFacts
      ...AnswerPoll
      ...TimesTable
      ...AnswersByAgency
    }
  }
`);

/** One poll: what is asked, the reader's own answer, and how the times stand. */
export function DatePollPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(DatePollPageQuery, { id: id! });
  if (!data) return waiting;
  const { datePoll: poll } = data;
  if (!poll) return <NotFound />;
  const { partnership, viewerCan, meeting } = poll;
  return (
    <Page
      title={poll.title}
      caption={
        <>
          {['Finding a date', partnership?.name].filter(Boolean).join(', ')}
          <Marking seenBy={poll.seenBy} />
        </>
      }
      inPartnership={partnership?.slug}
      back={partnership ? { to: `/partnerships/${partnership.slug}/meetings`, label: 'Meetings' } : undefined}
      actions={
        (viewerCan.change || viewerCan.end || meeting) && (
          <>
            {meeting && <LinkButton to={`/meetings/${meeting.id}`}>Go to the meeting</LinkButton>}
            {viewerCan.change && (
              <LinkButton kind="secondary" to={`/date-polls/${poll.id}/change`}>
                Change the poll
              </LinkButton>
            )}
            {viewerCan.end && (
              <LinkButton kind="secondary" to={`/date-polls/${poll.id}/end`}>
                End without a date
              </LinkButton>
            )}
          </>
        )
      }
      wide
    >
      <PollFacts poll={poll} seenBy={seenByWords[poll.seenBy]} />
      {viewerCan.answer && <AnswerPoll poll={poll} />}
      <TimesTable poll={poll} />
      <AnswersByAgency poll={poll} />
    </Page>
  );
}
