import { useSearchParams } from 'react-router';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import type { PollNation } from '../gql/enums';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignFields, type CampaignChoicesFragment } from './CampaignFields';
import { blankCampaign, campaignInputOf, campaignRules } from './campaignValues';

const BeginCampaignPageQuery = graphql(`
  query BeginCampaignPage {
    viewer {
      person {
        id
      }
      canBeginCampaign
      canBeginNationalCampaign
      partnerships(first: 100) {
        nodes {
          id
          name
          slug
          nations
          canBeginCampaign
        }
      }
    }
    ...CampaignChoices
  }
`);

const BeginCampaignMutation = graphql(`
  mutation BeginCampaign($input: BeginCampaignInput!) {
    beginCampaign(input: $input) {
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

const NATIONAL = 'national';

/** One page: who runs it, what it is called and for, when, and who is to see it. */
export function BeginCampaignPage() {
  const asked = useSearchParams()[0].get('partnership');
  const [data, waiting] = usePageQuery(BeginCampaignPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer?.canBeginCampaign) return <NotFound />;
  const places = [
    ...data.viewer.partnerships.nodes.filter(({ canBeginCampaign }) => canBeginCampaign),
    ...(data.viewer.canBeginNationalCampaign
      ? [{ id: NATIONAL, name: 'All partnerships: a national campaign', slug: '', nations: [] }]
      : []),
  ];
  return (
    <Page title="Begin a campaign" caption="Campaigns" back={{ to: '/campaigns', label: 'Campaigns' }}>
      <BeginCampaignForm
        places={places}
        first={places.find(({ slug }) => slug === asked) ?? places[0]!}
        choices={data}
      />
    </Page>
  );
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly nations: readonly PollNation[];
}

interface BeginCampaignFormProps {
  places: readonly Place[];
  first: Place;
  choices: FragmentType<typeof CampaignChoicesFragment>;
}

function BeginCampaignForm({ places, first, choices }: BeginCampaignFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(BeginCampaignMutation, {
    initial: {
      ...blankCampaign,
      foundBy: first.id === NATIONAL ? ('NETWORK' as const) : blankCampaign.foundBy,
      runBy: first.id,
    },
    rules: campaignRules(),
    variables: ({ runBy, ...said }) => ({
      input: { ...campaignInputOf(said), partnershipId: runBy === NATIONAL ? null : runBy },
    }),
    onDone: ({ campaign }) =>
      notify(
        'The campaign is begun. Only those who plan it see it. Say next what it is to bring about.',
        `/campaigns/${campaign!.id}`,
      ),
  });
  const place = places.find(({ id }) => id === values.runBy);
  return (
    <Form form={form}>
      {places.length > 1 ? (
        <SelectField
          name="runBy"
          label="Who runs it?"
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p className="govuk-body">It is run by {first.name}.</p>
      )}
      <CampaignFields choices={choices} partnership={place?.id === NATIONAL ? null : place} isFolded />
      <SubmitButton>Begin the campaign</SubmitButton>
    </Form>
  );
}
