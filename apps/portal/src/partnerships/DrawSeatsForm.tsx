import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { SeatChoice, type SeatChoiceFragment } from './SeatChoice';

const DrawSeatsMutation = graphql(`
  mutation DrawSeats($input: DrawSeatsInput!) {
    drawSeats(input: $input) {
      partnership {
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

interface DrawSeatsFormProps {
  groupId: string;
  /** Name of the partnership that the group belongs to. */
  parent: string;
  seats: readonly FragmentType<typeof SeatChoiceFragment>[];
  back: string;
}

export function DrawSeatsForm({ groupId, parent, seats, back }: DrawSeatsFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(DrawSeatsMutation, {
    initial: { partnershipId: groupId, seatIds: [] as string[], inviteRepresentatives: true },
    rules: [required('seatIds', 'Choose at least one seat')],
    onDone: (_done, { seatIds }) =>
      notify(seatIds.length === 1 ? '1 seat is added.' : `${seatIds.length} seats are added.`, back),
  });
  return (
    <Form form={form}>
      <SeatChoice seats={seats} label={`Seats of ${parent}`} />
      {seats.length > 0 && <SubmitButton>Add the seats</SubmitButton>}
    </Form>
  );
}
