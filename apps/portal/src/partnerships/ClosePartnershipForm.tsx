import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { today } from '../ui/days';
import { useNotify } from '../ui/notifications';
import { EndingFields } from './EndingFields';
import { WhatEnds } from './WhatEnds';

const ClosePartnershipFormFragment = graphql(`
  fragment ClosePartnershipForm on Partnership {
    id
    name
    version
    kind
    ...WhatEnds
  }
`);

const ClosePartnershipMutation = graphql(`
  mutation ClosePartnership($input: ClosePartnershipInput!) {
    closePartnership(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ClosePartnershipFormProps {
  partnership: FragmentType<typeof ClosePartnershipFormFragment>;
  back: string;
}

export function ClosePartnershipForm({ partnership: ref, back }: ClosePartnershipFormProps) {
  const partnership = readFragment(ClosePartnershipFormFragment, ref);
  const { id, name, version, kind } = partnership;
  const notify = useNotify();
  const { form } = useMutationForm(ClosePartnershipMutation, {
    initial: { partnershipId: id, version, on: today(), reason: '', officersUntil: '' },
    rules: [
      required('on', 'Enter the day on which it was closed'),
      realDate('on'),
      realDate('officersUntil'),
      required('reason', 'Enter the reason'),
      atMost('reason', 1000, 'Keep the reason within 1,000 characters'),
    ],
    variables: (values) => ({
      input: { ...values, reason: values.reason.trim(), officersUntil: values.officersUntil || null },
    }),
    onDone: () =>
      notify(
        `${name} is closed. Everybody who had a place there is told, and its meetings are cancelled.`,
        '/partnerships',
      ),
  });
  return (
    <Form form={form}>
      <WhatEnds partnership={partnership} heirs="nobody from then on" />
      <EndingFields label="Closed on" />
      <TextArea
        name="reason"
        label="Reason"
        rows={3}
        hint="Kept on its page. For example: its funding ended in March."
      />
      <ButtonGroup>
        <SubmitButton kind="warning">
          {kind === 'PARTNERSHIP' ? 'Close the partnership' : 'Close the group'}
        </SubmitButton>
        <LinkButton kind="secondary" to={back}>
          Keep it
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
