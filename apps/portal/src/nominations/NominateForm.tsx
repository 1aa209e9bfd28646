import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, email, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { SeatCapacity } from '../gql/enums';
import { useNotify } from '../ui/notifications';

const NominateMutation = graphql(`
  mutation Nominate($input: NominateInput!) {
    nominate(input: $input) {
      nomination {
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

interface NominateFormProps {
  seatId: string;
  capacity: SeatCapacity;
  domains: readonly string[];
  /** The first day that is free; empty when that is today. */
  startsOn: string;
  back: string;
}

export function NominateForm({ seatId, capacity, domains, startsOn, back }: NominateFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(NominateMutation, {
    initial: { name: '', email: '', jobTitle: '', startsOn, endsOn: '', words: '' },
    rules: [
      required('name', 'Enter their name'),
      required('email', 'Enter their email address'),
      email('email'),
      realDate('startsOn'),
      realDate('endsOn'),
      atMost('words', 2000, 'Keep it within 2,000 characters'),
    ],
    variables: ({ startsOn: first, endsOn: last, ...words }) => ({
      input: { seatId, capacity, ...words, startsOn: first || null, endsOn: last || null },
    }),
    onDone: (_, { name }) =>
      notify(`${name} is nominated. The chair and coordinator are told, and you are told what they decide.`, back),
  });
  return (
    <Form form={form}>
      <TextField name="name" label="Name" />
      <TextField
        name="email"
        type="email"
        label="Email address"
        hint={
          domains.length > 0
            ? `Best at ${domains.join(' or ')}: another address has to be checked first.`
            : 'The invitation goes there once the nomination is approved.'
        }
      />
      <TextField name="jobTitle" label="Job title" optional />
      <div className="rt-pair">
        <DateField name="startsOn" label="First day" optional hint="Today when left out. For example, 27 3 2027" />
        <DateField name="endsOn" label="Last day" optional hint="Open-ended when left out. For example, 27 3 2029" />
      </div>
      <TextArea name="words" label="Anything the chair and coordinator should know" optional />
      <SubmitButton>Nominate</SubmitButton>
    </Form>
  );
}
