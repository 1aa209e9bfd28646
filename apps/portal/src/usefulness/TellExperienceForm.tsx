import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { ExperienceFields, experienceRules, wordsOf, type ExperienceValues } from './ExperienceFields';

const TellExperienceMutation = graphql(`
  mutation TellExperience($input: TellExperienceInput!) {
    tellExperience(input: $input) {
      experience {
        id
        resource {
          id
          usefulness {
            experiences {
              id
            }
          }
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface TellExperienceFormProps {
  versionId: string;
  /** Of the resource. */
  address: string;
  /** On whose behalf: the id of a partnership, and that of an agency after it. */
  choices: readonly { value: string; label: string }[];
}

export function TellExperienceForm({ versionId, address, choices }: TellExperienceFormProps) {
  const notify = useNotify();
  const [only] = choices;
  const { form } = useMutationForm(TellExperienceMutation, {
    initial: {
      partnershipId: choices.length === 1 && only ? only.value : '',
      words: { did: '', outcome: '', happened: '', differently: '', triedOn: '', sharedWith: '' },
    } as ExperienceValues & { partnershipId: string },
    rules: [required('partnershipId', 'Choose on whose behalf you tell it'), ...experienceRules],
    variables: ({ partnershipId: chosen, ...values }) => {
      const [partnershipId = '', agencyId = null] = chosen.split(' ');
      return { input: { versionId, partnershipId, agencyId, words: wordsOf(values) } };
    },
    onDone: () =>
      notify('Thank you. Those whom you chose read it from now on; you can change it or take it back.', address),
  });
  return (
    <Form form={form}>
      <SelectField name="partnershipId" label="On whose behalf do you tell it?" empty="Choose" choices={choices} />
      <ExperienceFields />
      <SubmitButton>Tell what happened</SubmitButton>
    </Form>
  );
}
