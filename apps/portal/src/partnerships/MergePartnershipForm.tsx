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
import { PartnershipField } from './PartnershipField';
import { WhatEnds } from './WhatEnds';

const MergePartnershipFormFragment = graphql(`
  fragment MergePartnershipForm on Partnership {
    id
    name
    version
    ...WhatEnds
  }
`);

const MergePartnershipMutation = graphql(`
  mutation MergePartnership($input: MergePartnershipInput!) {
    mergePartnership(input: $input) {
      partnership {
        id
        slug
        mergedInto {
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

interface MergePartnershipFormProps {
  partnership: FragmentType<typeof MergePartnershipFormFragment>;
  back: string;
}

export function MergePartnershipForm({ partnership: ref, back }: MergePartnershipFormProps) {
  const partnership = readFragment(MergePartnershipFormFragment, ref);
  const { id, name, version } = partnership;
  const notify = useNotify();
  const { form } = useMutationForm(MergePartnershipMutation, {
    initial: { partnershipId: id, version, intoPartnershipId: '', on: today(), reason: '', officersUntil: '' },
    rules: [
      required('intoPartnershipId', 'Choose the partnership that goes on'),
      required('on', 'Enter the day on which it was merged'),
      realDate('on'),
      realDate('officersUntil'),
      atMost('reason', 1000, 'Keep the reason within 1,000 characters'),
    ],
    variables: (values) => ({
      input: { ...values, reason: values.reason.trim(), officersUntil: values.officersUntil || null },
    }),
    onDone: ({ partnership: merged }) =>
      notify(
        `${name} is merged into ${merged?.mergedInto?.name ?? 'the other'}. Everybody who had a place there is told.`,
        merged ? `/partnerships/${merged.slug}` : '/partnerships',
      ),
  });
  return (
    <Form form={form}>
      <WhatEnds partnership={partnership} heirs="the partnership that goes on" />
      <p className="govuk-body">
        Nobody is moved to the other partnership. Its officers add seats and invite whom they want at their table.
      </p>
      <PartnershipField name="intoPartnershipId" label="Merge it into" exceptId={id} />
      <EndingFields label="Merged on" />
      <TextArea name="reason" label="Reason" optional rows={3} hint="Kept on its page." />
      <ButtonGroup>
        <SubmitButton kind="warning">Merge the partnership</SubmitButton>
        <LinkButton kind="secondary" to={back}>
          Keep it
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
