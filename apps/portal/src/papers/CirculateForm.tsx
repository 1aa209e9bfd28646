import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';

const CirculateFormFragment = graphql(`
  fragment CirculateForm on Meeting {
    id
    paperwork {
      uncirculatedCount
    }
  }
`);

const CirculatePapersMutation = graphql(`
  mutation CirculatePapers($input: CirculatePapersInput!) {
    circulatePapers(input: $input) {
      meeting {
        id
        ...CirculateForm
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Tells those invited of what they were not told of, and says beforehand what that does. */
export function CirculateForm({ meeting }: { meeting: FragmentType<typeof CirculateFormFragment> }) {
  const { id, paperwork } = readFragment(CirculateFormFragment, meeting);
  const count = paperwork.uncirculatedCount;
  const notify = useNotify();
  const { form } = useMutationForm(CirculatePapersMutation, {
    initial: { meetingId: id },
    onDone: () => notify('The papers are circulated. Everybody invited is told by email of those that are for them.'),
  });
  return (
    <>
      <Heading level={2} size="m">
        Circulate
      </Heading>
      {count === 0 ? (
        <p className="govuk-body">Nothing to circulate: readers were told of every paper there is.</p>
      ) : (
        <Form form={form} isSmall>
          <p className="govuk-body">
            {count === 1 ? 'One paper has' : `${count} papers have`} a version that readers were not told of. Everybody
            invited gets one email with the papers that are for them; restricted and marked ones are counted and not
            named. What is delivered afterwards is marked as late.
          </p>
          <SubmitButton>Circulate papers</SubmitButton>
        </Form>
      )}
    </>
  );
}
