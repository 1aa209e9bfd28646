import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { SeatFields } from './SeatFields';

const ChangeSeatFormFragment = graphql(`
  fragment ChangeSeatForm on Seat {
    id
    version
    title
    kind
    isStatutory
  }
`);

const ChangeSeatMutation = graphql(`
  mutation ChangeSeat($input: ChangeSeatInput!) {
    changeSeat(input: $input) {
      seat {
        id
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeSeatForm({ seat }: { seat: FragmentType<typeof ChangeSeatFormFragment> }) {
  const { id, version, title, kind, isStatutory } = readFragment(ChangeSeatFormFragment, seat);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeSeatMutation, {
    initial: { seatId: id, version, title, kind, isStatutory },
    onDone: () => notify('The seat is changed. What its people see follows at once.'),
  });
  return (
    <Form form={form}>
      <SeatFields />
      <SubmitButton>Save the seat</SubmitButton>
    </Form>
  );
}
