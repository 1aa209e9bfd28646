import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { ContentFields } from './ContentFields';
import { contentOf, contentRules, type DraftContent } from './draftContent';

const DraftTermsMutation = graphql(`
  mutation DraftTerms($input: DraftTermsInput!) {
    draftTerms(input: $input) {
      terms {
        id
        number
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Begins with the text in force, so that only what changes has to be written. */
export function BeginDraftForm({ partnershipId, text, back }: { partnershipId: string; text: string; back: string }) {
  const notify = useNotify();
  const initial: DraftContent = { form: 'TEXT', text, fileId: '', changes: '' };
  const { form, values } = useMutationForm(DraftTermsMutation, {
    initial,
    rules: contentRules,
    variables: (typed) => ({ input: { partnershipId, ...contentOf(typed) } }),
    onDone: ({ terms }) =>
      notify(`Version ${terms?.number} is kept as a draft. The table can read it; the chair approves it.`, back),
  });
  return (
    <Form form={form}>
      <ContentFields form={values.form} />
      <SubmitButton>Keep the draft</SubmitButton>
    </Form>
  );
}
