import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { fieldWords } from './words';

const PublishFormFragment = graphql(`
  fragment PublishForm on DirectoryRecord {
    id
    version
    publicFields
  }
`);

const PublishDirectoryEntryMutation = graphql(`
  mutation PublishDirectoryEntry($input: PublishDirectoryEntryInput!) {
    publishDirectoryEntry(input: $input) {
      directoryEntry {
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

interface PublishFormProps {
  partnershipId: string;
  entry: FragmentType<typeof PublishFormFragment>;
}

/** Consent, which says field by field what becomes public and what does not. */
export function PublishForm({ partnershipId, entry }: PublishFormProps) {
  const { version, publicFields } = readFragment(PublishFormFragment, entry);
  const notify = useNotify();
  const { form } = useMutationForm(PublishDirectoryEntryMutation, {
    initial: { partnershipId, version, isAgreed: false },
    rules: [],
    onDone: () => notify('The entry is published. You are asked in six months whether it is still right.'),
  });
  const fields = Object.entries(fieldWords) as [keyof typeof fieldWords, string][];
  return (
    <section aria-labelledby="publish">
      <h2 className="govuk-heading-l" id="publish">
        Publish it
      </h2>
      <p className="govuk-body">Anybody in the world can then read, copy and keep:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Name, area, region, tier, level and status</li>
        <li>The day on which it was last confirmed, and in which office: never by whom</li>
        {fields.map(([field, words]) => publicFields.includes(field) && <li key={field}>{words}</li>)}
      </ul>
      {fields.some(([field]) => !publicFields.includes(field)) && (
        <>
          <p className="govuk-body">Not published, unless you tick it below and save:</p>
          <ul className="govuk-list govuk-list--bullet">
            {fields.map(([field, words]) => !publicFields.includes(field) && <li key={field}>{words}</li>)}
          </ul>
        </>
      )}
      <Form form={form}>
        <CheckboxField name="isAgreed" label="The partnership consents to this being public, until it says otherwise" />
        <SubmitButton>Publish the entry</SubmitButton>
      </Form>
    </section>
  );
}
