import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { ExperienceFields, experienceRules, wordsOf, type ExperienceValues } from './ExperienceFields';

const ChangeExperienceFormFragment = graphql(`
  fragment ChangeExperienceForm on ResourceExperience {
    id
    version
    did
    outcome
    happened
    differently
    triedOn
    sharedWith
  }
`);

const ChangeExperienceMutation = graphql(`
  mutation ChangeExperience($input: ChangeExperienceInput!) {
    changeExperience(input: $input) {
      experience {
        id
        ...ChangeExperienceForm
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ChangeExperienceFormProps {
  experience: FragmentType<typeof ChangeExperienceFormFragment>;
  /** Of the resource. */
  address: string;
}

export function ChangeExperienceForm({ experience, address }: ChangeExperienceFormProps) {
  const { id, version, triedOn, did, outcome, happened, differently, sharedWith } = readFragment(
    ChangeExperienceFormFragment,
    experience,
  );
  const notify = useNotify();
  const { form } = useMutationForm(ChangeExperienceMutation, {
    initial: {
      id,
      version,
      words: { did, outcome, happened, differently, sharedWith, triedOn: triedOn ?? '' },
    } as ExperienceValues & { id: string; version: number },
    rules: [...experienceRules],
    variables: ({ words, ...read }) => ({ input: { ...read, words: wordsOf({ words }) } }),
    onDone: () => notify('Changed.', address),
  });
  return (
    <Form form={form}>
      <ExperienceFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
