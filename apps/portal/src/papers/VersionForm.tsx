import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { FileFields } from './FileFields';
import { fileChosen, fileOf, noFile } from './fileValues';

const VersionFormFragment = graphql(`
  fragment VersionForm on Paper {
    id
    version
    meeting {
      id
      paperwork {
        ...KeptDocuments
      }
    }
  }
`);

const AddPaperVersionMutation = graphql(`
  mutation AddPaperVersion($input: AddPaperVersionInput!) {
    addPaperVersion(input: $input) {
      paper {
        id
        version
        current {
          id
          number
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function VersionForm({ paper }: { paper: FragmentType<typeof VersionFormFragment> }) {
  const { id, version, meeting } = readFragment(VersionFormFragment, paper);
  const notify = useNotify();
  const { form, values } = useMutationForm(AddPaperVersionMutation, {
    initial: { ...noFile, note: '', version },
    rules: [fileChosen, atMost('note', 500, 'Keep what is different within 500 characters')],
    variables: ({ note, version: known, ...file }) => ({
      input: { paperId: id, version: known, note, ...fileOf(file) },
    }),
    onDone: ({ paper: done }) =>
      notify(
        `Version ${done!.current?.number} is the current one now. Readers are told by email when papers are circulated.`,
        `/papers/${id}`,
      ),
  });
  if (!meeting) return null;
  return (
    <Form form={form}>
      <FileFields source={values.source} paperwork={meeting.paperwork} />
      <TextArea name="note" label="What is different?" hint="For example: figures of March added." rows={2} optional />
      <SubmitButton>Deliver this version</SubmitButton>
    </Form>
  );
}
