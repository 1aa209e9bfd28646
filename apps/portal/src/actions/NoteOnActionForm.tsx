import { FileField } from '../forms/FileField';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { useNotify } from '../ui/notifications';

const NoteOnActionMutation = graphql(`
  mutation NoteOnAction($input: NoteOnActionInput!) {
    noteOnAction(input: $input) {
      action {
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

interface NoteOnActionFormProps {
  id: string;
  /** Whether a file can be put beside it. */
  withFile: boolean;
}

export function NoteOnActionForm({ id, withFile }: NoteOnActionFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(NoteOnActionMutation, {
    initial: { actionId: id, words: '', fileId: '' },
    rules: [
      ({ words, fileId }) =>
        words.trim() || fileId
          ? undefined
          : { code: 'REQUIRED', message: 'Enter how far it is, or choose a file', path: ['words'] },
      atMost('words', 2000, 'Keep how far it is within 2,000 characters'),
    ],
    variables: ({ fileId, ...input }) => ({ input: { ...input, fileId: fileId || null } }),
    onDone: () => notify('It is kept beside the action.'),
  });
  return (
    <section aria-labelledby="say-more">
      <h2 className="govuk-heading-m" id="say-more">
        Say how far it is
      </h2>
      <Form form={form}>
        <TextArea name="words" label="How far it is" hint="Whoever reads the action reads it. It cannot be changed." />
        {withFile && <FileField name="fileId" label="Evidence" hint="A file that shows it" optional />}
        <PersonalDataReminder />
        <SubmitButton>Keep it</SubmitButton>
      </Form>
    </section>
  );
}
