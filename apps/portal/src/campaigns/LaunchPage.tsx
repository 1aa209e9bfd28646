import { useState } from 'react';
import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignTask } from './CampaignTask';
import { DaysOfCampaign } from './DaysOfCampaign';
import { campaignReaders, momentInWords } from './words';

const LaunchPageQuery = graphql(`
  query LaunchPage($id: ID!) {
    campaign(id: $id) {
      id
      viewerCan {
        launch
      }
      ...CampaignTask
      ...LaunchForm
    }
  }
`);

const LaunchFormFragment = graphql(`
  fragment LaunchForm on Campaign {
    id
    version
    title
    foundBy
    embargoUntil
    partnership {
      id
      name
    }
    ...DaysOfCampaign
  }
`);

const LaunchCampaignMutation = graphql(`
  mutation LaunchCampaign($input: MoveCampaignInput!) {
    launchCampaign(input: $input) {
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

export function LaunchPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(LaunchPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="Launch the campaign" campaign={campaign} isAllowed={campaign?.viewerCan.launch}>
      {campaign && <LaunchForm campaign={campaign} />}
    </CampaignTask>
  );
}

function LaunchForm({ campaign: ref }: { campaign: FragmentType<typeof LaunchFormFragment> }) {
  const campaign = readFragment(LaunchFormFragment, ref);
  const { id, version, title, foundBy, embargoUntil, partnership } = campaign;
  const notify = useNotify();
  const [now] = useState(() => Date.now());
  const isKept = embargoUntil && Date.parse(embargoUntil) > now;
  const readers = campaignReaders(foundBy, partnership);
  const { form } = useMutationForm(LaunchCampaignMutation, {
    initial: { campaignId: id, version },
    onDone: () =>
      notify(
        isKept ? `It is launched, and opens on ${momentInWords(embargoUntil)}.` : 'It is launched, and open.',
        `/campaigns/${id}`,
      ),
  });
  return (
    <Form form={form}>
      <SummaryList
        rows={[
          ['Campaign', title],
          ['When', <DaysOfCampaign key="when" campaign={campaign} />],
        ]}
      />
      <p className="govuk-body">When you launch it:</p>
      <ul className="govuk-list govuk-list--bullet">
        {isKept ? (
          <>
            <li>until {momentInWords(embargoUntil)} it is seen as now: by those who plan it alone</li>
            <li>at that moment it opens by itself to {readers}</li>
            <li>the embargo cannot be changed any more</li>
          </>
        ) : (
          <li>it opens at once to {readers}: what it is for, its messages, its objectives, and who takes part</li>
        )}
        <li>its words can still be put right; launching it cannot be taken back</li>
      </ul>
      <ButtonGroup>
        <SubmitButton>Launch it</SubmitButton>
        <LinkButton kind="secondary" to={`/campaigns/${id}`}>
          Not yet
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
