import { useParams } from 'react-router';
import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ActivityState } from '../gql/enums';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ActivityChoicesFragment, ActivityFields } from './ActivityFields';
import { activityRules, asInput, nothingSaid, type ActivityValues } from './activityValues';

const AddActivityPageQuery = graphql(`
  query AddActivityPage($id: ID!) {
    campaign(id: $id) {
      ...ActivityChoices
    }
  }
`);

const AddCampaignActivityMutation = graphql(`
  mutation AddCampaignActivity($input: AddCampaignActivityInput!) {
    addCampaignActivity(input: $input) {
      activity {
        id
        conflicts {
          id
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

/** Adds what an agency, or the campaign as a whole, means to do. */
export function AddActivityPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(AddActivityPageQuery, { id });
  if (!data) return waiting;
  const campaign = data.campaign && readFragment(ActivityChoicesFragment, data.campaign);
  if (!campaign?.isPlannedByYou) return <NotFound />;
  const mine = campaign.partners.filter(({ canAddActivity }) => canAddActivity);
  if (!campaign.canAddActivity && mine.length === 0) return <NotFound />;
  return (
    <Page
      title="Add an activity"
      caption={campaign.title}
      back={{ to: `/campaigns/${id}/plan`, label: 'Plan' }}
      inPartnership={campaign.partnership?.slug}
    >
      <AddActivityForm
        campaign={data.campaign!}
        campaignId={id}
        partnerId={campaign.canAddActivity ? '' : (mine[0]?.id ?? '')}
      />
    </Page>
  );
}

interface AddActivityFormProps {
  campaign: FragmentType<typeof ActivityChoicesFragment>;
  campaignId: string;
  /** Whose it is at first. */
  partnerId: string;
}

function AddActivityForm({ campaign, campaignId, partnerId }: AddActivityFormProps) {
  const notify = useNotify();
  const initial: ActivityValues & { state: ActivityState } = { ...nothingSaid, partnerId, state: 'PLANNED' };
  const { form, values } = useMutationForm(AddCampaignActivityMutation, {
    initial,
    rules: activityRules,
    variables: ({ state, ...said }) => ({ input: { ...asInput(said), campaignId, state } }),
    onDone: ({ activity }) =>
      notify(
        activity!.conflicts.length > 0
          ? 'It is in the plan. Another agency is at the same place in the same week: see below.'
          : 'It is in the plan. Everybody who plans the campaign sees it.',
        `/campaigns/${campaignId}/plan/${activity!.id}`,
      ),
  });
  return (
    <Form form={form}>
      <ActivityFields campaign={campaign} values={values} />
      <RadioField
        name="state"
        label="How far is it?"
        choices={[
          { value: 'IDEA', label: 'An idea', hint: 'To be talked about; days can follow' },
          { value: 'PLANNED', label: 'Planned' },
          { value: 'UNDER_WAY', label: 'Under way' },
          { value: 'DONE', label: 'Done', hint: 'You can add a photograph or a link as evidence next' },
        ]}
      />
      <SubmitButton>Add it to the plan</SubmitButton>
    </Form>
  );
}
