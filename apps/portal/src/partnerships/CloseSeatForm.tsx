import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details, Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { seatLabel } from './words';

const CloseSeatFormFragment = graphql(`
  fragment CloseSeatForm on Seat {
    id
    version
    title
    memberName
    agency {
      id
      name
    }
    representative {
      id
      person {
        id
        name
      }
    }
    deputy {
      id
      person {
        id
        name
      }
    }
  }
`);

const CloseSeatMutation = graphql(`
  mutation CloseSeat($input: CloseSeatInput!) {
    closeSeat(input: $input) {
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

/** Folded away: closing a seat cannot be undone. */
export function CloseSeatForm({ seat, back }: { seat: FragmentType<typeof CloseSeatFormFragment>; back: string }) {
  const closing = readFragment(CloseSeatFormFragment, seat);
  const { id, version, representative, deputy } = closing;
  const holder = seatLabel(closing);
  const notify = useNotify();
  const { form } = useMutationForm(CloseSeatMutation, {
    initial: { seatId: id, version },
    onDone: () => notify(`The seat of ${holder} is closed. It is no longer at the table.`, back),
  });
  const people = [representative, deputy].filter((term) => term).map((term) => term?.person?.name ?? 'its holder');
  return (
    <Details summary="Close this seat">
      <Form form={form} isSmall>
        <Warning>
          This cannot be undone. {holder} leaves the table with this seat, and seats of groups that are drawn from it
          close too
          {people.length > 0
            ? `. ${people.join(' and ')} ${people.length === 1 ? 'loses' : 'lose'} access through it at once, and its meetings ahead leave their calendar.`
            : '. Nobody fills it now.'}
        </Warning>
        <SubmitButton kind="warning">Close the seat</SubmitButton>
      </Form>
    </Details>
  );
}
