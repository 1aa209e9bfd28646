import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const AddMinutesNoteMutation = graphql(`
  mutation AddMinutesNote($input: AddMinutesNoteInput!) {
    addMinutesNote(input: $input) {
      document {
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

/** All that can be added to minutes once they are approved. */
export function AddNote({ documentId }: { documentId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(AddMinutesNoteMutation, {
    initial: { documentId, words: '' },
    rules: [required('words', 'Enter the note')],
    onDone: () => notify('The note stands above the minutes now.'),
  });
  return (
    <Details summary="Add a superseding note">
      <Form form={form} isSmall>
        <TextArea
          name="words"
          label="Note"
          hint="It stands above the minutes, with your name and the day. It cannot be changed or taken back, and the minutes stay as they are."
          rows={4}
        />
        <SubmitButton kind="secondary">Add the note</SubmitButton>
      </Form>
    </Details>
  );
}
