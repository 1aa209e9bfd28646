import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { SeatKind } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { PartnershipField } from './PartnershipField';
import { SeatFields } from './SeatFields';

const SeatPartnershipMutation = graphql(`
  mutation SeatPartnership($input: SeatPartnershipInput!) {
    seatPartnership(input: $input) {
      seat {
        id
        memberName
        agency {
          id
          name
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

const initial = { memberPartnershipId: '', kind: 'CORE' as SeatKind, isStatutory: false, title: '' };

export function SeatPartnershipForm({ partnershipId, back }: { partnershipId: string; back: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(SeatPartnershipMutation, {
    initial,
    rules: [required('memberPartnershipId', 'Choose the partnership')],
    variables: ({ title, ...typed }) => ({ input: { ...typed, partnershipId, title: title.trim() } }),
    onDone: ({ seat }) =>
      notify(
        seat
          ? `${seat.memberName} has a seat at the table, through ${seat.agency.name}. Invite somebody to fill it.`
          : 'The partnership has a seat at the table.',
        back,
      ),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        The partnership is represented through its host agency. Everybody at this table sees its name on the seat, and
        nothing else of it.
      </p>
      <PartnershipField name="memberPartnershipId" label="Partnership" exceptId={partnershipId} />
      <SeatFields />
      <SubmitButton>Give it a seat</SubmitButton>
    </Form>
  );
}
