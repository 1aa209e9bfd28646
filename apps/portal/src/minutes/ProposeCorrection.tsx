import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ProposeCorrectionMutation = graphql(`
  mutation ProposeCorrection($input: ProposeCorrectionInput!) {
    proposeCorrection(input: $input) {
      correction {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What somebody who attended would have otherwise: words replaced, added, or taken out. */
export function ProposeCorrection(known: { documentId: string; sectionId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(ProposeCorrectionMutation, {
    initial: { ...known, passage: '', words: '', why: '' },
    rules: [required('why', 'Enter why they should read so')],
    onDone: () => notify('Your correction is with the officers. You are told by email what they decide.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="passage"
        label="Words to be replaced (optional)"
        hint="Copy them from above, within one paragraph. Leave it empty to add words at the end."
        rows={2}
      />
      <TextArea
        name="words"
        label="Words that you propose"
        hint="Leave it empty to have the words above taken out."
        rows={3}
      />
      <TextArea name="why" label="Why" rows={2} />
      <SubmitButton kind="secondary">Propose the correction</SubmitButton>
    </Form>
  );
}
