import { Form } from '../forms/Form';
import { SelectField } from '../forms/ChoiceFields';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';

const ApproveFormFragment = graphql(`
  fragment ApproveForm on MinutesDocument {
    id
    number
    laterMeetings {
      id
      title
      heldOn
      agendaItems {
        id
        title
        isClosed
      }
    }
  }
`);

const ApproveMinutesMutation = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) {
      document {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Records that a later meeting approved the minutes, and at which item. */
export function ApproveForm({ document: ref }: { document: FragmentType<typeof ApproveFormFragment> }) {
  const { id, number, laterMeetings } = readFragment(ApproveFormFragment, ref);
  const notify = useNotify();
  const { form, values } = useMutationForm(ApproveMinutesMutation, {
    initial: { documentId: id, number, meetingId: '', itemId: '' },
    rules: [
      required('meetingId', 'Choose the meeting that approved them'),
      required('itemId', 'Choose the item at which they were approved'),
    ],
    onDone: () => notify('The minutes are approved, and locked as they are.'),
  });
  if (laterMeetings.length === 0) return null;
  const items = laterMeetings.find((meeting) => meeting.id === values.meetingId)?.agendaItems ?? [];
  return (
    <>
      <Heading level={3} size="s">
        Record their approval
      </Heading>
      <Form form={form} isSmall>
        <SelectField
          name="meetingId"
          label="Which meeting approved them?"
          empty="Choose a meeting"
          choices={laterMeetings.map((meeting) => ({
            value: meeting.id,
            label: `${meeting.title}, ${dayInWords(meeting.heldOn)}`,
          }))}
        />
        <SelectField
          name="itemId"
          label="At which item?"
          hint="Once this is recorded, nothing in the minutes can be changed any more."
          empty="Choose an item"
          choices={items
            .filter(({ isClosed }) => !isClosed)
            .map(({ id: value, title }) => ({ value, label: title ?? '' }))}
        />
        <SubmitButton kind="warning">Record the approval and lock them</SubmitButton>
      </Form>
    </>
  );
}
