import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const PublishResourceMutation = graphql(`
  mutation PublishResource($input: PublishResourceInput!) {
    publishResource(input: $input) {
      resourceVersion {
        id
        version
        state
        title
        resource {
          id
          address
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function PublishForm({ version: { id, version } }: { version: { id: string; version: number } }) {
  const notify = useNotify();
  const { form } = useMutationForm(PublishResourceMutation, {
    initial: { versionId: id, version, reviewOn: '' },
    rules: [realDate('reviewOn')],
    variables: ({ reviewOn, ...input }) => ({ input: { ...input, reviewOn: reviewOn || null } }),
    onDone: ({ resourceVersion }) =>
      notify(
        `“${resourceVersion!.title}” is published. Whoever submitted it is told by email.`,
        resourceVersion!.resource?.address ?? '/library/review',
      ),
  });
  return (
    <Form form={form} isSmall>
      <DateField
        name="reviewOn"
        label="By when is somebody to look at it again?"
        optional
        hint="In a year when left out. For example, 27 3 2028"
      />
      <SubmitButton>Publish</SubmitButton>
    </Form>
  );
}
