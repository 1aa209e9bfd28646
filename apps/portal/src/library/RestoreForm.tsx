import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import type { LookedAfter } from './ConfirmForm';

const RestoreResourceMutation = graphql(`
  mutation RestoreResource($input: RestoreResourceInput!) {
    restoreResource(input: $input) {
      resource {
        id
        version
        withdrawnAt
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function RestoreForm({ resource: { id, version, address } }: { resource: LookedAfter }) {
  const notify = useNotify();
  const { form } = useMutationForm(RestoreResourceMutation, {
    initial: { resourceId: id, version },
    onDone: () => notify('It is back: its readers see it again.', address),
  });
  return (
    <section className="rt-card" aria-labelledby="put-back">
      <h2 className="govuk-heading-m" id="put-back">
        Put it back
      </h2>
      <Form form={form} isSmall>
        <p className="govuk-body">It is withdrawn now. Put back, it is there for its readers as before.</p>
        <SubmitButton>Put it back</SubmitButton>
      </Form>
    </section>
  );
}
