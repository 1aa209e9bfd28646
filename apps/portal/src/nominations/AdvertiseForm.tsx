import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const AdvertiseVacancyMutation = graphql(`
  mutation AdvertiseVacancy($input: AdvertiseVacancyInput!) {
    advertiseVacancy(input: $input) {
      vacancy {
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

interface AdvertiseFormProps {
  place: { seatId: string } | { gapId: string };
  initial: { partnershipName: string; area: string; lookedFor: string };
  back: string;
}

/** The words of the notice: what stands here is what the network reads. */
export function AdvertiseForm({ place, initial, back }: AdvertiseFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(AdvertiseVacancyMutation, {
    initial,
    rules: [
      required('partnershipName', 'Enter the name to advertise under'),
      required('lookedFor', 'Enter what you look for'),
      atMost('lookedFor', 1000, 'Keep it within 1,000 characters'),
    ],
    variables: (words) => ({ input: { ...place, ...words } }),
    onDone: () =>
      notify('The network is told. Whoever is interested can say so, and you are told by email when they do.', back),
  });
  return (
    <Form form={form}>
      <TextField
        name="partnershipName"
        label="Name to advertise under"
        hint="As much as the network is to know. For example: a partnership in the north east."
      />
      <TextField name="area" label="Area" optional hint="Leave it empty to say nothing of it." />
      <TextArea name="lookedFor" label="What you look for" hint="Do not name people, or cases." />
      <SubmitButton>Advertise to the network</SubmitButton>
    </Form>
  );
}
