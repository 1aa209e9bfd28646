import { useState, type ComponentProps } from 'react';
import { RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { useNotify } from '../ui/notifications';
import { ContributorFields } from './ContributorFields';
import { FoundFields } from './FoundFields';
import { LinkFields } from './LinkFields';
import { PartNoteFields } from './PartNoteFields';
import { PublishedField } from './PublishedField';
import { ReaderFields } from './ReaderFields';
import { RelationFields } from './RelationFields';
import { wordsInput, wordsValuesOf } from './submission';
import { submissionRules } from './submissionRules';
import { choicesOf, kindWords, licenceWords } from './words';

const SubmissionWordsFragment = graphql(`
  fragment SubmissionWords on ResourceVersion {
    id
    version
    number
    kind
    title
    summary
    contributors {
      name
      role
      affiliation
    }
    publisher
    publishedOn
    topics {
      code
    }
    sectors
    writtenFor
    jurisdictions
    languages {
      code
    }
    licence
    marking
    handling
    sharing
    foundBy
    partnership {
      id
    }
    maturity
    links {
      label
      url
      language {
        code
      }
    }
    relations {
      kind
      resource {
        id
        title
      }
    }
    backers {
      kind
      name
    }
    partNotes {
      label
      place
      note
    }
    note
  }
`);

const ChangeResourceVersionMutation = graphql(`
  mutation ChangeResourceVersion($input: ChangeResourceVersionInput!) {
    changeResourceVersion(input: $input) {
      resourceVersion {
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

interface ChangeSubmissionFormProps {
  version: FragmentType<typeof SubmissionWordsFragment>;
  library: ComponentProps<typeof ReaderFields>['library'];
  query: ComponentProps<typeof FoundFields>['query'] & ComponentProps<typeof LinkFields>['query'];
}

/** Everything that a version says. It can be saved half done: what is missing is said before it is submitted. */
export function ChangeSubmissionForm({ version: ref, library, query }: ChangeSubmissionFormProps) {
  const version = readFragment(SubmissionWordsFragment, ref);
  const notify = useNotify();
  // Made once: each line of a list keeps its key.
  const [words] = useState(() => wordsValuesOf(version));
  const { form, values } = useMutationForm(ChangeResourceVersionMutation, {
    initial: { versionId: version.id, version: version.version, ...words },
    rules: submissionRules,
    variables: ({ versionId, version: known, ...typed }) => ({
      input: { versionId, version: known, words: wordsInput(typed) },
    }),
    onDone: () => notify('Saved. See below what your readers will see.', `/library/submissions/${version.id}`),
  });
  return (
    <Form form={form}>
      <PersonalDataReminder />
      <SelectField name="kind" label="What is it?" choices={choicesOf(kindWords)} />
      <TextField name="title" label="Title" hint="As it stands on the resource itself." />
      <TextArea
        name="summary"
        label="Summary"
        rows={6}
        hint="What it is about, whom it helps and with what. In your own words, unless its licence lets you copy them."
      />
      {version.number > 1 && (
        <TextArea
          name="note"
          label="What is different from the version before?"
          rows={2}
          hint="For example: figures of 2026, and a new chapter on housing."
          optional
        />
      )}
      <h2 className="govuk-heading-m">Who made it</h2>
      <ContributorFields />
      <TextField name="publisher" label="Publisher" optional hint="For example: Home Office" />
      <PublishedField
        name="publishedOn"
        label="When was it published?"
        optional
        hint="As exactly as you know: the year is enough. For example, 14 3 2026, or only 2026"
      />
      <RadioField
        name="maturity"
        label="How settled is it?"
        choices={[
          { value: 'FINAL', label: 'Final' },
          { value: 'INTERIM', label: 'Interim', hint: 'A newer version is to come. Readers are told so.' },
        ]}
      />
      <SelectField
        name="licence"
        label="Licence"
        hint="On what terms may readers use it? If all rights are reserved no copy is kept here, only a link."
        choices={choicesOf(licenceWords)}
      />
      <h2 className="govuk-heading-m">Links</h2>
      <LinkFields query={query} />
      <h2 className="govuk-heading-m">For whom it is</h2>
      <ReaderFields library={library} values={values} />
      <h2 className="govuk-heading-m">How it is found</h2>
      <FoundFields query={query} />
      <h2 className="govuk-heading-m">What is where in it</h2>
      <PartNoteFields />
      <h2 className="govuk-heading-m">What it belongs to</h2>
      <RelationFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
