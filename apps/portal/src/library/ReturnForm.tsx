import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ReturnResourceMutation = graphql(`
  mutation ReturnResource($input: ReturnResourceInput!) {
    returnResource(input: $input) {
      resourceVersion {
        id
        version
        state
        title
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ReturnForm({ version: { id, version } }: { version: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(ReturnResourceMutation, {
    initial: { versionId: id, version, because: '' },
    rules: [
      required('because', 'Enter what is to be mended'),
      atMost('because', 2000, 'Keep what is to be mended within 2,000 characters'),
    ],
    onDone: () => notify('It is returned. Whoever submitted it is told by email.', '/library/review'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="What is to be mended?"
        hint="Whoever submitted it reads this word for word. For example: Say for which year the figures are."
      />
      <SubmitButton kind="secondary">Return it</SubmitButton>
    </Form>
  );
}
