import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { AnswerPollForm } from './AnswerPollForm';
import { askedName, PollAskedFragmentDocument } from './asked';

const AnswerPollFragment = graphql(`
  fragment AnswerPoll on DatePoll {
    id
    ...AnswerPollForm
    mine {
      id
      ...PollAsked
    }
  }
`);

/** The reader's answer, or that of each seat they answer for. */
export function AnswerPoll({ poll: ref }: { poll: FragmentType<typeof AnswerPollFragment> }) {
  const poll = readFragment(AnswerPollFragment, ref);
  const mine = readFragment(PollAskedFragmentDocument, poll.mine);
  const notify = useNotify();
  return mine.map((asked) => (
    <section key={asked.id} aria-labelledby={`answer-${asked.id}`}>
      <Heading level={2} size="m" id={`answer-${asked.id}`}>
        {asked.seat ? `Your answer for ${askedName(asked)}` : 'Your answer'}
      </Heading>
      {asked.answeredBy && (
        <p className="govuk-body">
          {asked.isComplete ? 'Answered' : 'Answered in part'} by {asked.answeredBy.name}. It is the seat’s one answer:
          what you save takes its place.
        </p>
      )}
      <AnswerPollForm
        poll={poll}
        asked={asked}
        isMine
        onDone={() => notify('Your answer is saved. You can change it until the poll closes.')}
      />
    </section>
  ));
}
