import { CheckboxesField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { activityWords, fieldWords } from './words';

const RecordFormFragment = graphql(`
  fragment RecordForm on DirectoryRecord {
    id
    version
    state
    summary
    activities
    howToJoin
    publicFields
  }
`);

const ChangeDirectoryEntryMutation = graphql(`
  mutation ChangeDirectoryEntry($input: ChangeDirectoryEntryInput!) {
    changeDirectoryEntry(input: $input) {
      directoryEntry {
        id
        preview {
          id
          ...EntryFacts
        }
        ...RecordForm
        ...PublishForm
        ...PublishedEntry
        ...RecordSteps
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const choicesOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

interface RecordFormProps {
  partnershipId: string;
  entry: FragmentType<typeof RecordFormFragment>;
}

/** What the partnership says of itself, and what of it may be published. */
export function RecordForm({ partnershipId, entry }: RecordFormProps) {
  const { version, state, summary, activities, howToJoin, publicFields } = readFragment(RecordFormFragment, entry);
  const notify = useNotify();
  const isPublic = state === 'CURRENT' || state === 'UNCONFIRMED';
  const { form } = useMutationForm(ChangeDirectoryEntryMutation, {
    initial: {
      partnershipId,
      version,
      summary,
      activities: [...activities],
      howToJoin,
      publicFields: [...publicFields],
    },
    rules: [
      atMost('summary', 1000, 'Keep what it is for within 1,000 characters'),
      atMost('howToJoin', 1000, 'Keep how to join within 1,000 characters'),
    ],
    onDone: () =>
      notify(isPublic ? 'Saved. The public reads it now.' : 'Saved. Look at what the public would read above.'),
  });
  return (
    <section aria-labelledby="words">
      <h2 className="govuk-heading-l" id="words">
        What it says
      </h2>
      <Form form={form}>
        <TextArea
          name="summary"
          label="What is the partnership for?"
          optional
          hint="In two or three sentences, for somebody who has never heard of it. Name no people, premises or cases."
        />
        <CheckboxesField name="activities" label="What does it do?" choices={choicesOf(activityWords)} />
        <TextArea
          name="howToJoin"
          label="How does an agency join?"
          optional
          hint="Leave out email addresses and telephone numbers: people write to you by a form."
        />
        <CheckboxesField
          name="publicFields"
          label="What of it may be published?"
          hint={
            isPublic
              ? 'What you take away here is gone from the directory at once.'
              : 'Name, area, tier and status always are, once the entry is published. Nothing is public until then.'
          }
          choices={choicesOf(fieldWords)}
        />
        <SubmitButton>{isPublic ? 'Save, for everybody to read' : 'Save'}</SubmitButton>
      </Form>
    </section>
  );
}
