import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ConfirmResourceMutation = graphql(`
  mutation ConfirmResource($input: ConfirmResourceInput!) {
    confirmResource(input: $input) {
      resource {
        id
        version
        reviewOn
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** A resource as the forms of its page need it. */
export interface LookedAfter {
  id: string;
  version: number;
  address: string;
}

export function ConfirmForm({ resource: { id, version, address } }: { resource: LookedAfter }) {
  const notify = useNotify();
  const { form } = useMutationForm(ConfirmResourceMutation, {
    initial: { resourceId: id, version, reviewOn: '' },
    rules: [realDate('reviewOn')],
    variables: ({ reviewOn, ...input }) => ({ input: { ...input, reviewOn: reviewOn || null } }),
    onDone: () => notify('Readers are told that it was checked today and is still good.', address),
  });
  return (
    <section className="rt-card" aria-labelledby="still-good">
      <h2 className="govuk-heading-m" id="still-good">
        It is still good
      </h2>
      <Form form={form} isSmall>
        <DateField
          name="reviewOn"
          label="By when is somebody to look again?"
          optional
          hint="In a year when left out. For example, 27 3 2028"
        />
        <SubmitButton>Say that it is still good</SubmitButton>
      </Form>
    </section>
  );
}
