import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ActivityFields, type ActivityChoicesFragment } from './ActivityFields';
import { activityRules, asInput } from './activityValues';

const ChangeActivityPageQuery = graphql(`
  query ChangeActivityPage($id: ID!) {
    campaignActivity(id: $id) {
      viewerCan {
        change
      }
      campaign {
        id
        title
        partnership {
          id
          slug
        }
        ...ActivityChoices
      }
      ...ChangeActivity
    }
  }
`);

const ChangeActivityFragment = graphql(`
  fragment ChangeActivity on CampaignActivity {
    id
    version
    kind
    title
    what
    doerWords
    area
    place
    startsOn
    endsOn
    startsTime
    endsTime
    cost
    doer {
      id
      name
    }
    partner {
      id
    }
  }
`);

const ChangeCampaignActivityMutation = graphql(`
  mutation ChangeCampaignActivity($input: ChangeCampaignActivityInput!) {
    changeCampaignActivity(input: $input) {
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

export function ChangeActivityPage() {
  const { id: campaignId, activityId } = useParams() as { id: string; activityId: string };
  const [data, waiting] = usePageQuery(ChangeActivityPageQuery, { id: activityId });
  if (!data) return waiting;
  const activity = data.campaignActivity;
  if (!activity?.viewerCan.change || activity.campaign.id !== campaignId) return <NotFound />;
  return (
    <Page
      title="Change the activity"
      caption={activity.campaign.title}
      back={{ to: `/campaigns/${campaignId}/plan/${activityId}`, label: 'Activity' }}
      inPartnership={activity.campaign.partnership?.slug}
    >
      <ChangeActivityForm activity={activity} campaign={activity.campaign} campaignId={campaignId} />
    </Page>
  );
}

interface ChangeActivityFormProps {
  activity: FragmentType<typeof ChangeActivityFragment>;
  campaign: FragmentType<typeof ActivityChoicesFragment>;
  campaignId: string;
}

function ChangeActivityForm({ activity, campaign, campaignId }: ChangeActivityFormProps) {
  const { id, version, doer, partner, cost, ...said } = readFragment(ChangeActivityFragment, activity);
  const notify = useNotify();
  const partnerId = partner?.id ?? '';
  const { form, values } = useMutationForm(ChangeCampaignActivityMutation, {
    initial: {
      version,
      kind: said.kind,
      title: said.title,
      what: said.what,
      doerWords: said.doerWords,
      area: said.area,
      place: said.place,
      startsOn: said.startsOn ?? '',
      endsOn: said.endsOn ?? '',
      startsTime: said.startsTime ?? '',
      endsTime: said.endsTime ?? '',
      partnerId,
      doerId: doer?.id ?? '',
      cost: cost == null ? '' : String(cost),
    },
    rules: activityRules,
    variables: ({ version: read, ...values }) => ({ input: { ...asInput(values), activityId: id, version: read } }),
    onDone: (payload) =>
      notify(
        payload.activity!.conflicts.length > 0
          ? 'It is changed. Another agency is at the same place in the same week: see below.'
          : 'It is changed. Nobody is told by mail: name them in a comment if they should know.',
        `/campaigns/${campaignId}/plan/${id}`,
      ),
  });
  return (
    <Form form={form}>
      <ActivityFields campaign={campaign} values={values} current={{ id, partnerId, doer }} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
