import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { DatePollEnding } from '../gql/enums';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const EndDatePollFormFragment = graphql(`
  fragment EndDatePollForm on DatePoll {
    id
    version
    askedCount
  }
`);

const EndDatePollMutation = graphql(`
  mutation EndDatePoll($input: EndDatePollInput!) {
    endDatePoll(input: $input) {
      poll {
        id
        status
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function EndDatePollForm({ poll: ref }: { poll: FragmentType<typeof EndDatePollFormFragment> }) {
  const { id, version, askedCount } = readFragment(EndDatePollFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(EndDatePollMutation, {
    initial: { pollId: id, version, ending: '', reason: '' },
    rules: [required('ending', 'Choose how it ends'), atMost('reason', 1000, 'Keep it within 1,000 characters')],
    variables: ({ ending, reason, ...known }) => ({
      input: { ...known, ending: ending as DatePollEnding, reason: reason.trim() },
    }),
    onDone: () => notify('The poll has ended. Everyone asked is told by email.', `/date-polls/${id}`),
  });
  return (
    <Form form={form}>
      <Warning>This cannot be undone. To give people more time, change the day on which it closes instead.</Warning>
      <p className="govuk-body">
        No meeting comes of it, and those asked, {askedCount} seats and officers, are told by email. The page of the
        poll stays, with the answers.
      </p>
      <RadioField
        name="ending"
        label="How does it end?"
        choices={[
          { value: 'NO_DATE', label: 'No date was found', hint: 'None of the times would do.' },
          {
            value: 'WITHDRAWN',
            label: 'It is withdrawn',
            hint: 'The meeting is not wanted any more, or was opened in error.',
          },
        ]}
      />
      <TextArea
        name="reason"
        label="What happens next"
        optional
        rows={3}
        hint="Everyone asked reads it. For example: we meet in September instead; a new poll follows."
      />
      <ButtonGroup>
        <SubmitButton kind="warning">End the poll</SubmitButton>
        <LinkButton kind="secondary" to={`/date-polls/${id}`}>
          Keep the poll
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
