import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { FileFields } from './FileFields';
import { fileChosen, fileOf, noFile } from './fileValues';

const DeliverFormFragment = graphql(`
  fragment DeliverForm on PaperRequest {
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

const DeliverPaperMutation = graphql(`
  mutation DeliverPaper($input: DeliverPaperInput!) {
    deliverPaper(input: $input) {
      paper {
        id
        title
        isLate
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function DeliverForm({ request }: { request: FragmentType<typeof DeliverFormFragment> }) {
  const { id, version, meeting } = readFragment(DeliverFormFragment, request);
  const notify = useNotify();
  const { form, values } = useMutationForm(DeliverPaperMutation, {
    initial: { ...noFile, version },
    rules: [fileChosen],
    variables: ({ version: known, ...file }) => ({ input: { requestId: id, version: known, ...fileOf(file) } }),
    onDone: ({ paper }) =>
      notify(
        `“${paper!.title}” is delivered, and there for those who may read it.${paper!.isLate ? ' It is marked as late.' : ''}`,
        `/papers/${paper!.id}`,
      ),
  });
  if (!meeting) return null;
  return (
    <Form form={form}>
      <FileFields source={values.source} paperwork={meeting.paperwork} />
      <SubmitButton>Deliver the paper</SubmitButton>
    </Form>
  );
}
