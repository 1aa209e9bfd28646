import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';

const PlanCampaignMutation = graphql(`
  mutation PlanCampaign($input: MoveCampaignInput!) {
    planCampaign(input: $input) {
      campaign {
        id
        status
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

export function PlanButton({ id, version }: { id: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(PlanCampaignMutation, {
    initial: { campaignId: id, version },
    onDone: () => notify('It is a plan now. It can be changed as before.'),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton>Make a plan of it</SubmitButton>
    </Form>
  );
}
