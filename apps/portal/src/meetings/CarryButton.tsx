import { Form } from '../forms/Form';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';

const CarryItemMutation = graphql(`
  mutation CarryItem($input: CarryAgendaItemInput!) {
    carryAgendaItem(input: $input) {
      meeting {
        id
        agendaItems {
          id
          isCarried
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

interface CarryButtonProps {
  meetingId: string;
  itemId: string;
  title: string;
  isCarried: boolean;
}

/** Has an item taken up again at the next meeting, or not after all. */
export function CarryButton({ meetingId, itemId, title, isCarried }: CarryButtonProps) {
  const notify = useNotify();
  const { form } = useMutationForm(CarryItemMutation, {
    initial: { meetingId, itemId, isCarried: !isCarried },
    onDone: () =>
      notify(isCarried ? `“${title}” is not carried any more.` : `“${title}” is a matter arising of the next meeting.`),
  });
  return (
    <Form form={form} isSmall>
      <Button kind="text" isBusy={form.isBusy} about={title}>
        {isCarried ? 'Do not carry' : 'Carry to the next meeting'}
      </Button>
    </Form>
  );
}
