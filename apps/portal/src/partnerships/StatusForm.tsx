import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const ActivateMutation = graphql(`
  mutation ActivatePartnership($input: PartnershipVersionInput!) {
    activatePartnership(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const MakeDormantMutation = graphql(`
  mutation MakePartnershipDormant($input: PartnershipVersionInput!) {
    makePartnershipDormant(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const WakeMutation = graphql(`
  mutation WakePartnership($input: PartnershipVersionInput!) {
    wakePartnership(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const mutations = { activate: ActivateMutation, makeDormant: MakeDormantMutation, wake: WakeMutation };

interface StatusFormProps {
  partnershipId: string;
  version: number;
  step: keyof typeof mutations;
  /** What the step means for those at the table. */
  words: string;
  button: string;
  done: string;
  back: string;
}

/** One step, said in a sentence and taken by one button. It can be taken back by the next. */
export function StatusForm({ partnershipId, version, step, words, button, done, back }: StatusFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm<object, { input: { partnershipId: string; version: number } }, object>(
    mutations[step],
    { initial: { partnershipId, version }, onDone: () => notify(done, back) },
  );
  return (
    <Form form={form} isSmall>
      <h2 className="govuk-heading-m">{button}</h2>
      <p className="govuk-body">{words}</p>
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
