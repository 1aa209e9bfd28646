import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { TextButton } from '../ui/Button';
import { TickAttendanceMutation } from './tickAttendance';

interface StandInFormProps {
  attendanceId: string;
  version: number;
  about: string;
  onClose: () => void;
}

/** Where nobody is named to stand in, somebody came all the same: by name. */
export function StandInForm({ attendanceId, version, about, onClose }: StandInFormProps) {
  const { form } = useMutationForm(TickAttendanceMutation, {
    initial: { attendanceId, version, name: '' },
    rules: [required('name', 'Enter who came')],
    variables: (values) => ({ input: { ...values, tick: 'PRESENT' as const, capacity: 'DEPUTY' as const } }),
    onDone: onClose,
  });
  return (
    <Form form={form} isSmall>
      <TextField name="name" label={`Who came as deputy for ${about}?`} width={20} />
      <SubmitButton>Deputy is here</SubmitButton>
      <p className="govuk-body">
        <TextButton onPress={onClose}>Go back</TextButton>
      </p>
    </Form>
  );
}
