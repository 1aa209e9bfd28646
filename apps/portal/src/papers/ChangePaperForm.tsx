import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { ItemField } from './ItemField';
import { ReaderFields } from './ReaderFields';
import { readersOf } from './readers';

const ChangePaperFormFragment = graphql(`
  fragment ChangePaperForm on Paper {
    id
    version
    title
    seenBy
    marking
    handling
    seats {
      id
    }
    item {
      id
      seenBy
    }
    supplementTo {
      id
      seenBy
    }
    meeting {
      id
      ...ItemChoices
      ...ReaderChoices
    }
  }
`);

const ChangePaperMutation = graphql(`
  mutation ChangePaper($input: ChangePaperInput!) {
    changePaper(input: $input) {
      paper {
        id
        title
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

export function ChangePaperForm({ paper: ref }: { paper: FragmentType<typeof ChangePaperFormFragment> }) {
  const { id, meeting, item, supplementTo, seats, ...paper } = readFragment(ChangePaperFormFragment, ref);
  const notify = useNotify();
  const { form, values } = useMutationForm(ChangePaperMutation, {
    initial: {
      version: paper.version,
      title: paper.title,
      itemId: item?.id ?? '',
      // As many as what it belongs to.
      seenBy: paper.seenBy === (supplementTo ?? item)?.seenBy && paper.seenBy !== 'NAMED' ? 'EVERYBODY' : paper.seenBy,
      seatIds: seats.map((seat) => seat.id),
      marking: paper.marking,
      handling: paper.handling,
    },
    rules: [required('title', 'Enter the title of the paper')],
    variables: ({ version, title, itemId, ...readers }) => ({
      input: { paperId: id, version, title, itemId: itemId || null, ...readersOf(readers) },
    }),
    onDone: ({ paper: done }) => notify(`“${done!.title}” is changed. Nobody is told by email.`, `/papers/${id}`),
  });
  if (!meeting) return null;
  return (
    <Form form={form}>
      <TextField name="title" label="Title" />
      {!supplementTo && <ItemField meeting={meeting} />}
      <ReaderFields meeting={meeting} values={values} belongsTo={supplementTo ? 'the paper' : undefined} />
      <SubmitButton>Save the changes</SubmitButton>
    </Form>
  );
}
