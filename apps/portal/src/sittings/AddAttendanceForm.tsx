import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const AddAttendanceMutation = graphql(`
  mutation AddAttendance($input: AddAttendanceInput!) {
    addAttendance(input: $input) {
      attendance {
        id
        name
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AddAttendanceFormProps {
  meetingId: string;
  /** Seats of the table that are not on the list. */
  seats: readonly { value: string; label: string }[];
}

/** Somebody came who was not invited. */
export function AddAttendanceForm({ meetingId, seats }: AddAttendanceFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(AddAttendanceMutation, {
    initial: { seatId: '', name: '', capacity: 'GUEST' },
    rules: [
      ({ seatId, name }) =>
        seatId || name.trim()
          ? undefined
          : { code: 'REQUIRED', message: 'Enter a name, or choose a seat', path: ['name'] },
    ],
    variables: ({ seatId, name, capacity }) => ({
      input: {
        meetingId,
        name: name.trim() || null,
        seatId: seatId || null,
        capacity: (seatId ? (name.trim() ? 'DEPUTY' : 'REPRESENTATIVE') : capacity) as 'GUEST' | 'OBSERVER',
      },
    }),
    onDone: ({ attendance }) => notify(`${attendance?.name ?? 'They'} is on the list.`),
  });
  return (
    <Details summary="Somebody came who is not on the list">
      <Form form={form} isSmall>
        {seats.length > 0 && (
          <SelectField name="seatId" label="For a seat" empty="No seat of this table" choices={seats} optional />
        )}
        <TextField
          name="name"
          label="Name"
          hint={seats.length > 0 ? 'Leave it empty when the holder of the seat came themself' : undefined}
          width={20}
        />
        <SelectField
          name="capacity"
          label="Came as"
          hint="Of no account for a seat"
          choices={[
            { value: 'GUEST', label: 'Guest' },
            { value: 'OBSERVER', label: 'Observer' },
          ]}
        />
        <SubmitButton>Add to the list</SubmitButton>
      </Form>
    </Details>
  );
}
