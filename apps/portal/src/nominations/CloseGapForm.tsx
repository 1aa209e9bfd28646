import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { sectors } from '../table/sectors';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const CloseGapFormFragment = graphql(`
  fragment CloseGapForm on Gap {
    id
    sector
    version
  }
`);

const CloseGapMutation = graphql(`
  mutation CloseGap($input: CloseGapInput!) {
    closeGap(input: $input) {
      gap {
        id
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

/** The table looks for it no more. */
export function CloseGapForm({ gap }: { gap: FragmentType<typeof CloseGapFormFragment> }) {
  const { id, sector, version } = readFragment(CloseGapFormFragment, gap);
  const { label } = sectors[sector];
  const notify = useNotify();
  const { form } = useMutationForm(CloseGapMutation, {
    initial: { gapId: id, version },
    onDone: () => notify(`The table no longer looks for ${label.toLowerCase()}.`),
  });
  return (
    <Details summary={`Close the gap: ${label}`}>
      <Form form={form} isSmall>
        <p className="govuk-body">
          It closes by itself when an agency of the sector gets a seat. Close it here when you no longer look for one:
          what is advertised of it is withdrawn, and whoever expressed interest is told.
        </p>
        <SubmitButton kind="secondary">Close the gap</SubmitButton>
      </Form>
    </Details>
  );
}
