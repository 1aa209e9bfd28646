import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { DatePollResponse } from '../gql/enums';
import { TextButton } from '../ui/Button';
import { answerTo, type PollAsked } from './asked';
import { pollResponseWords, timeInWords } from './words';

const AnswerPollFormFragment = graphql(`
  fragment AnswerPollForm on DatePoll {
    id
    times {
      id
      heldOn
      startsTime
      endsTime
      myMeetings {
        id
        title
        startsTime
        endsTime
        partnership {
          id
          name
        }
      }
    }
  }
`);

const AnswerDatePollMutation = graphql(`
  mutation AnswerDatePoll($input: AnswerDatePollInput!) {
    answerDatePoll(input: $input) {
      asked {
        id
        isComplete
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const choices = Object.entries(pollResponseWords).map(([value, label]) => ({ value, label }));

interface AnswerPollFormProps {
  poll: FragmentType<typeof AnswerPollFormFragment>;
  asked: PollAsked;
  /** Whether the reader answers for themself or their seat, and not for somebody who told them. */
  isMine?: boolean;
  onDone: () => void;
}

interface Values {
  answers: { timeId: string; answer: string }[];
  comment: string;
}

/** Yes, if need be or no, for each of the times. */
export function AnswerPollForm({ poll: ref, asked, isMine, onDone }: AnswerPollFormProps) {
  const { times } = readFragment(AnswerPollFormFragment, ref);
  const { form, change } = useMutationForm(AnswerDatePollMutation, {
    initial: {
      answers: times.map(({ id }) => ({ timeId: id, answer: answerTo(asked, id) ?? '' })),
      comment: asked.comment,
    } as Values,
    rules: [
      ...times.map(
        (time, index) =>
          ({ answers }: Values) =>
            answers[index]?.answer
              ? undefined
              : {
                  code: 'REQUIRED',
                  message: `Choose yes, if need be or no for ${timeInWords(time)}`,
                  path: ['answers', String(index), 'answer'],
                },
      ),
      atMost('comment', 1000, 'Keep the comment within 1,000 characters'),
    ],
    variables: ({ answers, comment }) => ({
      input: {
        askedId: asked.id,
        answers: answers.map(({ timeId, answer }) => ({ timeId, answer: answer as DatePollResponse })),
        comment: comment.trim(),
      },
    }),
    onDone,
  });
  const all = (answer: DatePollResponse) =>
    change((values) => ({ ...values, answers: values.answers.map((each) => ({ ...each, answer })) }));
  return (
    <Form form={form} isSmall={isMine}>
      {times.length > 3 && (
        <p className="govuk-body rt-tick-all">
          <TextButton onPress={() => all('YES')}>Yes to every time</TextButton>{' '}
          <TextButton onPress={() => all('NO')}>No to every time</TextButton>
        </p>
      )}
      {times.map((time, index) => (
        <div className="rt-poll-answer" key={time.id}>
          <RadioField
            name={`answers.${index}.answer`}
            label={timeInWords(time)}
            hint={isMine ? clashesInWords(time.myMeetings) : undefined}
            inline
            choices={choices}
          />
        </div>
      ))}
      <TextArea
        name="comment"
        label="Comment"
        optional
        rows={2}
        hint="Whoever sees the poll reads it. Nothing about victims, suspects or single cases."
      />
      <SubmitButton>{isMine ? 'Save your answer' : 'Record the answer'}</SubmitButton>
    </Form>
  );
}

interface Clash {
  title: string;
  startsTime: string;
  endsTime: string;
  partnership?: { name: string } | null;
}

const clashesInWords = (meetings: readonly Clash[]) =>
  meetings
    .map(
      ({ title, startsTime, endsTime, partnership }) =>
        `You have “${title}”${partnership ? ` of ${partnership.name}` : ''} then, ${startsTime} to ${endsTime}.`,
    )
    .join(' ') || undefined;
