import { SeenBy, type Audience } from '../agreements/SeenBy';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { ContentFields } from './ContentFields';
import { contentOf, contentRules, type DraftContent } from './draftContent';

const ChangeDraftFormFragment = graphql(`
  fragment ChangeDraftForm on TermsVersion {
    id
    version
    text
    changes
    file {
      id
      name
      size
    }
  }
`);

const ChangeTermsDraftMutation = graphql(`
  mutation ChangeTermsDraft($input: ChangeTermsDraftInput!) {
    changeTermsDraft(input: $input) {
      terms {
        id
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

export function ChangeDraftForm({
  draft,
  audience,
  back,
}: {
  draft: FragmentType<typeof ChangeDraftFormFragment>;
  audience: Audience;
  back: string;
}) {
  const { id, version, text, changes, file } = readFragment(ChangeDraftFormFragment, draft);
  const notify = useNotify();
  const initial: DraftContent & { version: number } = {
    form: file ? 'FILE' : 'TEXT',
    text,
    fileId: file?.id ?? '',
    changes,
    version,
  };
  const { form, values } = useMutationForm(ChangeTermsDraftMutation, {
    initial,
    rules: contentRules,
    variables: (typed) => ({ input: { termsId: id, version: typed.version, ...contentOf(typed) } }),
    onDone: () => notify('The draft is changed.', back),
  });
  return (
    <Form form={form}>
      <ContentFields form={values.form} current={file ?? undefined} />
      <SeenBy audience={audience} />
      <SubmitButton>Save the draft</SubmitButton>
    </Form>
  );
}
