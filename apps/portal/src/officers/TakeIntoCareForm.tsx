import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const TakeIntoCareFormFragment = graphql(`
  fragment TakeIntoCareForm on Partnership {
    id
    name
    viewerCanTakeIntoCare
  }
`);

const TakeIntoCareMutation = graphql(`
  mutation TakeIntoCare($input: TakeIntoCareInput!) {
    takeIntoCare(input: $input) {
      partnership {
        id
        inCareSince
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Folded away: rare, and everybody at the table is told. */
export function TakeIntoCareForm({ partnership }: { partnership: FragmentType<typeof TakeIntoCareFormFragment> }) {
  const { id, name, viewerCanTakeIntoCare } = readFragment(TakeIntoCareFormFragment, partnership);
  const notify = useNotify();
  const { form } = useMutationForm(TakeIntoCareMutation, {
    initial: { partnershipId: id, reason: '' },
    rules: [
      required('reason', 'Say why you take it into care'),
      atMost('reason', 500, 'Keep the reason within 500 characters'),
    ],
    onDone: () => notify(`${name} is in your care. Appoint somebody, and it is theirs as soon as they accept.`),
  });
  if (!viewerCanTakeIntoCare) return null;
  return (
    <Details summary="Take this partnership into care">
      <Form form={form} isSmall>
        <p className="govuk-body">
          Its last officer can then leave. Until somebody accepts an office, you fill its seats, invite and end terms;
          its meetings and papers stay closed to you. Everybody at the table is told by email.
        </p>
        <TextArea
          name="reason"
          label="Reason"
          rows={2}
          hint="Everybody who knows of the partnership can read it. For example: the coordinator has left and no successor is found."
        />
        <SubmitButton>Take it into care</SubmitButton>
      </Form>
    </Details>
  );
}
