import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const ChangeRequestFormFragment = graphql(`
  fragment ChangeRequestForm on PaperRequest {
    id
    version
    wanted
    dueOn
  }
`);

const ChangePaperRequestMutation = graphql(`
  mutation ChangePaperRequest($input: ChangePaperRequestInput!) {
    changePaperRequest(input: $input) {
      request {
        id
        version
        wanted
        dueOn
        isOverdue
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Folded away: more time, or other words. */
export function ChangeRequestForm({ request }: { request: FragmentType<typeof ChangeRequestFormFragment> }) {
  const { id, version, wanted, dueOn } = readFragment(ChangeRequestFormFragment, request);
  const notify = useNotify();
  const { form } = useMutationForm(ChangePaperRequestMutation, {
    initial: { requestId: id, version, wanted, dueOn },
    rules: [
      required('dueOn', 'Enter the day'),
      realDate('dueOn'),
      atMost('wanted', 2000, 'Keep what is wanted within 2,000 characters'),
    ],
    onDone: ({ request: done }) =>
      notify(`It is asked for by ${dayInWords(done!.dueOn)} now. Reminders go by the new day.`),
  });
  return (
    <Details summary="Give it another day, or other words">
      <Form form={form} isSmall>
        <DateField name="dueOn" label="By when?" />
        <TextArea name="wanted" label="What is wanted of it?" optional />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </Details>
  );
}
