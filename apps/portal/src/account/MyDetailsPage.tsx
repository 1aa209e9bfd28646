import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { languages } from './languages';

const MyDetailsPageQuery = graphql(`
  query MyDetailsPage {
    viewer {
      person {
        id
        ...MyDetails
      }
    }
  }
`);

const MyDetailsFragment = graphql(`
  fragment MyDetails on Person {
    version
    name
    jobTitle
    phone
    accessNeeds
    language
  }
`);

const ChangeMyDetailsMutation = graphql(`
  mutation ChangeMyDetails($input: ChangeMyDetailsInput!) {
    changeMyDetails(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function MyDetailsPage() {
  const [data, waiting] = usePageQuery(MyDetailsPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  return (
    <Page title="Change your details" back={{ to: '/account', label: 'Your account' }}>
      <MyDetailsForm person={data.viewer.person} />
    </Page>
  );
}

function MyDetailsForm({ person: ref }: { person: FragmentType<typeof MyDetailsFragment> }) {
  const person = readFragment(MyDetailsFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeMyDetailsMutation, {
    initial: {
      version: person.version,
      name: person.name,
      jobTitle: person.jobTitle,
      phone: person.phone ?? '',
      accessNeeds: person.accessNeeds ?? '',
      language: person.language,
    },
    rules: [required('name', 'Enter your name')],
    onDone: () => notify('Your details are saved.', '/account'),
  });
  return (
    <Form form={form}>
      <TextField name="name" label="Your name" hint="As others at the table know you." autoComplete="name" />
      <TextField name="jobTitle" label="Job title" autoComplete="organization-title" optional />
      <TextField
        name="phone"
        label="Telephone"
        hint="Seen by you and by the officers of your partnerships."
        type="tel"
        autoComplete="tel"
        width={20}
        optional
      />
      <TextArea
        name="accessNeeds"
        label="What you need to take part"
        hint="For example, step-free access, papers in large print, a hearing loop. Seen by you and by the officers who arrange your meetings."
        optional
      />
      <SelectField name="language" label="Language of mail to you" choices={languages} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
