import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignTask } from './CampaignTask';

const EndPageQuery = graphql(`
  query EndPage($id: ID!) {
    campaign(id: $id) {
      id
      version
      viewerCan {
        end
      }
      ...CampaignTask
    }
  }
`);

const EndCampaignMutation = graphql(`
  mutation EndCampaign($input: MoveCampaignInput!) {
    endCampaign(input: $input) {
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

export function EndPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(EndPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="End the campaign" campaign={campaign} isAllowed={campaign?.viewerCan.end}>
      {campaign && <EndForm id={id} version={campaign.version} />}
    </CampaignTask>
  );
}

function EndForm({ id, version }: { id: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(EndCampaignMutation, {
    initial: { campaignId: id, version },
    onDone: () => notify('The campaign has ended. It stays to be read as it was.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">When you end it:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>it stays to be read by everybody who sees it now, marked as ended</li>
        <li>its words, objectives and partners can be changed no more</li>
      </ul>
      <ButtonGroup>
        <SubmitButton>End the campaign</SubmitButton>
        <LinkButton kind="secondary" to={`/campaigns/${id}`}>
          Let it go on
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
