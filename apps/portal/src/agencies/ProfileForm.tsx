import { CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';

const ChangeAgencyProfileMutation = graphql(`
  mutation ChangeAgencyProfile($input: ChangeAgencyProfileInput!) {
    changeAgencyProfile(input: $input) {
      agency {
        id
        ...ProfileNotice
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ProfileFormProps {
  agency: { id: string; name: string };
  profile: { about: string; website: string; isPublished: boolean; version: number } | null;
  mayPublish: boolean;
}

export function ProfileForm({ agency, profile, mayPublish }: ProfileFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(ChangeAgencyProfileMutation, {
    initial: {
      agencyId: agency.id,
      version: profile?.version ?? null,
      about: profile?.about ?? '',
      website: profile?.website ?? '',
      isPublished: profile?.isPublished ?? false,
    },
    rules: [
      required('about', 'Enter what the agency does'),
      atMost('about', 1000, 'Keep what the agency does within 1,000 characters'),
      atMost('website', 300, 'Keep the website within 300 characters'),
    ],
    onDone: (_payload, { isPublished }) =>
      notify(
        isPublished ? 'Published. Everybody reads it from now on.' : 'Saved. Nobody outside reads it.',
        `/agencies/${agency.id}`,
      ),
  });
  return (
    <Form form={form}>
      <TextArea
        name="about"
        label="What the agency does"
        hint="About modern slavery, for people who do not know it. No names, no email addresses, no addresses of refuges or safe houses."
        rows={6}
      />
      <TextField name="website" label="Website" optional hint="For example: https://www.example.org" />
      {mayPublish ? (
        <CheckboxField
          name="isPublished"
          label="Everybody may read this"
          hint={`On the internet: these words, with the name, sector and kind of body of ${agency.name}, and the partnerships of the public directory that say who sits with them and at which it has a seat. You can take it back at any time, at once.`}
        />
      ) : (
        <Inset>
          Nobody speaks for {agency.name}, so nobody can consent to everybody reading this. It is kept for its first
          lead.
        </Inset>
      )}
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
