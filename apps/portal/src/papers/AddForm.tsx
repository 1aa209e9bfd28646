import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { FileFields } from './FileFields';
import { fileChosen, fileOf, noFile } from './fileValues';
import { ItemField } from './ItemField';
import { ReaderFields } from './ReaderFields';
import { everybody, readersOf } from './readers';

const AddFormFragment = graphql(`
  fragment AddForm on Meeting {
    id
    paperwork {
      ...KeptDocuments
    }
    ...ItemChoices
    ...ReaderChoices
  }
`);

const AddPaperMutation = graphql(`
  mutation AddPaper($input: AddPaperInput!) {
    addPaper(input: $input) {
      paper {
        id
        title
        label
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AddFormProps {
  meeting: FragmentType<typeof AddFormFragment>;
  /** The paper that it supplements. */
  supplementToId?: string;
  back: string;
}

/** A new paper, or a supplement to one. */
export function AddForm({ meeting: ref, supplementToId, back }: AddFormProps) {
  const meeting = readFragment(AddFormFragment, ref);
  const notify = useNotify();
  const { form, values } = useMutationForm(AddPaperMutation, {
    initial: { ...everybody, ...noFile, itemId: '', title: '' },
    rules: [required('title', 'Enter the title of the paper'), fileChosen],
    variables: ({ itemId, title, source, fileId, keptFileId, libraryFileId, ...readers }) => ({
      input: {
        meetingId: meeting.id,
        itemId: supplementToId ? null : itemId || null,
        supplementToId,
        title,
        ...fileOf({ source, fileId, keptFileId, libraryFileId }),
        ...readersOf(readers),
      },
    }),
    onDone: ({ paper }) =>
      notify(
        `“${paper!.title}” is there for those who may read it.${paper!.label ? ` It is marked: ${paper!.label}.` : ''} Circulate papers to tell them by email.`,
        back,
      ),
  });
  return (
    <Form form={form}>
      {!supplementToId && <ItemField meeting={meeting} />}
      <TextField name="title" label="Title" />
      <FileFields source={values.source} paperwork={meeting.paperwork} />
      <ReaderFields meeting={meeting} values={values} belongsTo={supplementToId ? 'the paper' : undefined} />
      <SubmitButton>{supplementToId ? 'Add the supplement' : 'Add the paper'}</SubmitButton>
    </Form>
  );
}
