import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { dayInWords } from '../ui/days';
import { Details } from '../ui/Notes';

const ChangeOverlapFormFragment = graphql(`
  fragment ChangeOverlapForm on Handover {
    id
    version
    overlapUntil
    viewerCan {
      change
    }
  }
`);

const ChangeHandoverMutation = graphql(`
  mutation ChangeHandover($input: ChangeHandoverInput!) {
    changeHandover(input: $input) {
      handover {
        id
        version
        overlapUntil
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Folded away: another last day of the overlap. */
export function ChangeOverlapForm({ handover }: { handover: FragmentType<typeof ChangeOverlapFormFragment> }) {
  const { id, version, overlapUntil, viewerCan } = readFragment(ChangeOverlapFormFragment, handover);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeHandoverMutation, {
    initial: { handoverId: id, version, overlapUntil },
    rules: [required('overlapUntil', 'Enter the last day of the overlap'), realDate('overlapUntil')],
    onDone: (_payload, values) => notify(`The overlap lasts until ${dayInWords(values.overlapUntil)}.`),
  });
  if (!viewerCan.change) return null;
  return (
    <Details summary="Change the overlap">
      <Form form={form} isSmall>
        <DateField
          name="overlapUntil"
          label="Last day of the overlap"
          hint="Until then both hold the office. For example, 27 4 2027"
        />
        <SubmitButton>Change the overlap</SubmitButton>
      </Form>
    </Details>
  );
}
