import { useParams } from 'react-router';
import { SelectField } from '../forms/ChoiceFields';
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
    priorities
    startsOn
    endsOn
    embargoUntil
    foundBy
    launchedAt
    owner {
      id
      name
    }
    possibleOwners {
      id
      name
      jobTitle
    }
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
  const { id, version, launchedAt, embargoUntil, partnership, owner, possibleOwners } = campaign;
  const owners =
    owner && !possibleOwners.some((each) => each.id === owner.id) ? [owner, ...possibleOwners] : possibleOwners;
  const notify = useNotify();
  const { form } = useMutationForm(ChangeCampaignMutation, {
    initial: { ...campaignValuesOf(campaign), campaignId: id, version, ownerId: owner?.id ?? '' },
    rules: campaignRules(),
    variables: ({ campaignId, version: read, ownerId, ...said }) => ({
      input: {
        ...campaignInputOf(said),
        ...(launchedAt ? { embargoUntil } : {}),
        campaignId,
        version: read,
        ownerId: ownerId || null,
      },
    }),
    onDone: () => notify('The campaign is changed.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <CampaignFields choices={choices} partnership={partnership} isLaunched={Boolean(launchedAt)} />
      <SelectField
        name="ownerId"
        label="Who owns it?"
        optional
        hint="Sees to it that it comes about, and gets the letters about its sign-off. Without a name: those who run it."
        empty="Nobody by name"
        choices={owners.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
