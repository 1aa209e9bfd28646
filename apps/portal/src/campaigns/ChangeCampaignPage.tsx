import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignFields, type CampaignChoicesFragment } from './CampaignFields';
import { CampaignTask } from './CampaignTask';
import { campaignInputOf, campaignRules, campaignValuesOf } from './campaignValues';

const ChangeCampaignPageQuery = graphql(`
  query ChangeCampaignPage($id: ID!) {
    campaign(id: $id) {
      id
      viewerCan {
        change
      }
      ...CampaignTask
      ...ChangeCampaignForm
    }
    ...CampaignChoices
  }
`);

const ChangeCampaignFormFragment = graphql(`
  fragment ChangeCampaignForm on Campaign {
    id
    version
    title
    aim
    aimedAt
    messages
    callToAction
    languages
    topics {
      code
    }
    startsOn
    endsOn
    embargoUntil
    foundBy
    launchedAt
    partnership {
      id
      name
      nations
    }
  }
`);

const ChangeCampaignMutation = graphql(`
  mutation ChangeCampaign($input: ChangeCampaignInput!) {
    changeCampaign(input: $input) {
      campaign {
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

export function ChangeCampaignPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ChangeCampaignPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="Change the campaign" campaign={campaign} isAllowed={campaign?.viewerCan.change}>
      {campaign && <ChangeCampaignForm campaign={campaign} choices={data} />}
    </CampaignTask>
  );
}

interface ChangeCampaignFormProps {
  campaign: FragmentType<typeof ChangeCampaignFormFragment>;
  choices: FragmentType<typeof CampaignChoicesFragment>;
}

function ChangeCampaignForm({ campaign: ref, choices }: ChangeCampaignFormProps) {
  const campaign = readFragment(ChangeCampaignFormFragment, ref);
  const { id, version, launchedAt, embargoUntil, partnership } = campaign;
  const notify = useNotify();
  const { form } = useMutationForm(ChangeCampaignMutation, {
    initial: { ...campaignValuesOf(campaign), campaignId: id, version },
    rules: campaignRules(),
    variables: ({ campaignId, version: read, ...said }) => ({
      input: {
        ...campaignInputOf(said),
        ...(launchedAt ? { embargoUntil } : {}),
        campaignId,
        version: read,
      },
    }),
    onDone: () => notify('The campaign is changed.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <CampaignFields choices={choices} partnership={partnership} isLaunched={Boolean(launchedAt)} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
