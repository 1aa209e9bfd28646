import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const WithdrawRequestFragment = graphql(`
  fragment WithdrawRequest on PaperRequest {
    id
    version
    title
    meeting {
      id
    }
  }
`);

const WithdrawPaperRequestMutation = graphql(`
  mutation WithdrawPaperRequest($input: WithdrawPaperRequestInput!) {
    withdrawPaperRequest(input: $input) {
      request {
        id
        state
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

/** Folded away: whoever was asked is told, which cannot be taken back. */
export function WithdrawRequest({ request }: { request: FragmentType<typeof WithdrawRequestFragment> }) {
  const { id, version, title, meeting } = readFragment(WithdrawRequestFragment, request);
  const notify = useNotify();
  const { form } = useMutationForm(WithdrawPaperRequestMutation, {
    initial: { requestId: id, version },
    onDone: () =>
      notify(
        `“${title}” is no longer asked for. Whoever was asked is told by email.`,
        meeting ? `/meetings/${meeting.id}/papers` : '/',
      ),
  });
  return (
    <Details summary="This paper is no longer needed">
      <Form form={form} isSmall>
        <Warning>Whoever was asked is told by email at once, and gets no more reminders. You can ask again.</Warning>
        <SubmitButton kind="warning">Say that it is not needed</SubmitButton>
      </Form>
    </Details>
  );
}
