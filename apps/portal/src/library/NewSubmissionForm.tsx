import type { ComponentProps } from 'react';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { ResourceKind } from '../gql/enums';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { useNotify } from '../ui/notifications';
import { ReadersField } from './ReadersField';
import { readersOf } from './submission';
import { choicesOf, kindWords } from './words';

const DraftResourceMutation = graphql(`
  mutation DraftResource($input: DraftResourceInput!) {
    draftResource(input: $input) {
      resourceVersion {
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

/** The three things without which there is no draft. */
export function NewSubmissionForm({ library }: { library: ComponentProps<typeof ReadersField>['library'] }) {
  const notify = useNotify();
  const { form } = useMutationForm(DraftResourceMutation, {
    initial: { title: '', kind: '', foundBy: '' },
    rules: [
      required('title', 'Enter the title'),
      atMost('title', 200, 'Keep the title within 200 characters'),
      required('kind', 'Choose what kind of resource it is'),
      required('foundBy', 'Choose for whom it is'),
    ],
    variables: ({ title, kind, foundBy }) => ({
      input: { words: { title, kind: kind as ResourceKind, ...readersOf(foundBy) } },
    }),
    onDone: ({ resourceVersion }) =>
      notify('The draft is saved. Go on here, now or later.', `/library/submissions/${resourceVersion!.id}/change`),
  });
  return (
    <Form form={form}>
      <PersonalDataReminder />
      <TextField name="title" label="Title" hint="As it stands on the resource itself." />
      <SelectField name="kind" label="What is it?" empty="Choose a kind" choices={choicesOf(kindWords)} />
      <ReadersField name="foundBy" library={library} />
      <SubmitButton>Save and go on</SubmitButton>
    </Form>
  );
}
