import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignTask } from './CampaignTask';

const CancelPageQuery = graphql(`
  query CancelCampaignPage($id: ID!) {
    campaign(id: $id) {
      id
      version
      isOpen
      viewerCan {
        cancel
      }
      ...CampaignTask
    }
  }
`);

const CancelCampaignMutation = graphql(`
  mutation CancelCampaign($input: CancelCampaignInput!) {
    cancelCampaign(input: $input) {
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

export function CancelPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(CancelPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="Cancel the campaign" campaign={campaign} isAllowed={campaign?.viewerCan.cancel}>
      {campaign && <CancelForm campaign={campaign} />}
    </CampaignTask>
  );
}

interface Cancelled {
  readonly id: string;
  readonly version: number;
  readonly isOpen: boolean;
}

function CancelForm({ campaign: { id, version, isOpen } }: { campaign: Cancelled }) {
  const notify = useNotify();
  const { form } = useMutationForm(CancelCampaignMutation, {
    initial: { campaignId: id, version, because: '' },
    rules: [
      required('because', 'Say why it is cancelled'),
      atMost('because', 1000, 'Keep the reason within 1,000 characters'),
    ],
    onDone: () => notify('The campaign is cancelled.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <Warning>This cannot be undone.</Warning>
      <p className="govuk-body">
        {isOpen
          ? 'Everybody who sees it now goes on seeing it, marked as cancelled, with your reason.'
          : 'Those who plan it go on seeing it, marked as cancelled, with your reason. Nobody else hears of it.'}
      </p>
      <TextArea
        name="because"
        label="Why is it cancelled?"
        rows={3}
        hint="Whoever sees the campaign reads it. For example: the grant was not given."
      />
      <ButtonGroup>
        <SubmitButton kind="warning">Cancel the campaign</SubmitButton>
        <LinkButton kind="secondary" to={`/campaigns/${id}`}>
          Keep it
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
