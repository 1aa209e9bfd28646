import { SeenBy, type Audience } from '../agreements/SeenBy';
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

interface BeginDraftFormProps {
  partnershipId: string;
  text: string;
  /** Of the draft, from the moment it is kept. */
  audience: Audience;
  back: string;
}

/** Begins with the text in force, so that only what changes has to be written. */
export function BeginDraftForm({ partnershipId, text, audience, back }: BeginDraftFormProps) {
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
      <SeenBy audience={audience} />
      <SubmitButton>Keep the draft</SubmitButton>
    </Form>
  );
}
