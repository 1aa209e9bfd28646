import { useParams } from 'react-router';
import { CampaignTask } from '../campaigns/CampaignTask';
import { Form } from '../forms/Form';
import { atMost, type Rule } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';

const SayContributionPageQuery = graphql(`
  query SayContributionPage($id: ID!) {
    campaign(id: $id) {
      id
      ...CampaignTask
      partners {
        id
        canSayContribution
        ...SayContributionForm
      }
    }
  }
`);

const SayContributionFormFragment = graphql(`
  fragment SayContributionForm on CampaignPartner {
    id
    agency {
      id
      name
    }
    contribution {
      version
      money
      inKind
      hours
      worth
    }
  }
`);

const SayContributionMutation = graphql(`
  mutation SayContribution($input: SayContributionInput!) {
    sayContribution(input: $input) {
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

/** What one partner gives. */
export function SayContributionPage() {
  const { id, partnerId } = useParams() as { id: string; partnerId: string };
  const [data, waiting] = usePageQuery(SayContributionPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  const partner = campaign?.partners.find((each) => each.id === partnerId);
  return (
    <CampaignTask title="What it gives" campaign={partner && campaign} isAllowed={partner?.canSayContribution}>
      {partner && <SayContributionForm campaignId={id} partner={partner} />}
    </CampaignTask>
  );
}

interface Values {
  partnerId: string;
  version: number;
  money: string;
  inKind: string;
  hours: string;
  worth: string;
}

const plain = (typed: string) => typed.replace(/[£,\s]/g, '');
const figureFrom = (typed: string) => (plain(typed) === '' ? null : Number(plain(typed)));
const aFigure =
  (field: 'money' | 'hours' | 'worth', shape: RegExp, message: string): Rule<Values> =>
  (values) =>
    plain(values[field]) === '' || shape.test(plain(values[field]))
      ? undefined
      : { code: 'NOT_A_FIGURE', message, path: [field] };

const POUNDS = /^\d{1,8}(\.\d{1,2})?$/;
const rules: Rule<Values>[] = [
  aFigure('money', POUNDS, 'Enter the money in pounds, like 1,200 or 85.50'),
  atMost('inKind', 1000, 'Keep what is given in kind within 1,000 characters'),
  aFigure('hours', /^\d{1,6}(\.\d)?$/, 'Enter hours, like 12 or 7.5'),
  aFigure('worth', POUNDS, 'Enter what it is worth in pounds, like 1,200 or 85.50'),
];

interface SayContributionFormProps {
  campaignId: string;
  partner: FragmentType<typeof SayContributionFormFragment>;
}

function SayContributionForm({ campaignId, partner }: SayContributionFormProps) {
  const { id, agency, contribution } = readFragment(SayContributionFormFragment, partner);
  const notify = useNotify();
  const initial: Values = {
    partnerId: id,
    version: contribution?.version ?? 0,
    money: contribution?.money?.toString() ?? '',
    inKind: contribution?.inKind ?? '',
    hours: contribution?.hours?.toString() ?? '',
    worth: contribution?.worth?.toString() ?? '',
  };
  const { form } = useMutationForm(SayContributionMutation, {
    initial,
    rules,
    variables: ({ money, hours, worth, ...said }) => ({
      input: { ...said, money: figureFrom(money), hours: figureFrom(hours), worth: figureFrom(worth) },
    }),
    onDone: () => notify('It is saved. Those who plan the campaign see it.', `/campaigns/${campaignId}/contributions`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        What {agency.name} gives to the campaign. Only those who plan it see this. Leave all of it empty to take it
        back.
      </p>
      <TextField name="money" label="Money, in pounds" optional width={10} hint="For example, 1,200" />
      <TextArea
        name="inKind"
        label="In kind"
        optional
        rows={3}
        hint="Work, rooms, print, advertising space. For example: two officers at four school sessions"
      />
      <div className="rt-list-fields__row">
        <TextField name="hours" label="Hours of work" optional width={10} hint="In kind, all of it together" />
        <TextField name="worth" label="Worth about, in pounds" optional width={10} hint="In kind, as you value it" />
      </div>
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
