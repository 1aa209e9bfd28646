import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const DiscardDraftFormFragment = graphql(`
  fragment DiscardDraftForm on TermsVersion {
    id
    version
    number
  }
`);

const DiscardTermsDraftMutation = graphql(`
  mutation DiscardTermsDraft($input: DiscardTermsDraftInput!) {
    discardTermsDraft(input: $input) {
      partnership {
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

/** Folded away: it cannot be undone. */
export function DiscardDraftForm({
  draft,
  back,
}: {
  draft: FragmentType<typeof DiscardDraftFormFragment>;
  back: string;
}) {
  const { id, version, number } = readFragment(DiscardDraftFormFragment, draft);
  const notify = useNotify();
  const { form } = useMutationForm(DiscardTermsDraftMutation, {
    initial: { termsId: id, version },
    onDone: () => notify(`The draft of version ${number} is discarded.`, back),
  });
  return (
    <Details summary="Discard this draft">
      <Form form={form} isSmall>
        <Warning>This cannot be undone. The draft and its file are removed; what is in force stays.</Warning>
        <SubmitButton kind="warning">Discard the draft</SubmitButton>
      </Form>
    </Details>
  );
}
