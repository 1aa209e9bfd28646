import { kindWords } from '../activities/words';
import { channelWords } from '../assets/words';
import { figureFrom, isFigure } from '../campaigns/objectiveValues';
import { figureInWords } from '../campaigns/words';
import { CheckboxesField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { isLocalDate, realDate, required, type Rule } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const AdoptFormFragment = graphql(`
  fragment AdoptForm on Campaign {
    id
    title
    startsOn
    endsOn
    objectives {
      id
      what
      unit
      baseline
      target
      byOn
    }
    suggestedActivities {
      id
      kind
      title
    }
    metrics {
      id
      name
    }
    assets {
      id
      title
      channel
      isExpired
      language {
        code
        name
      }
    }
  }
`);

const AdoptCampaignMutation = graphql(`
  mutation AdoptCampaign($input: AdoptCampaignInput!) {
    adoptCampaign(input: $input) {
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

interface Target {
  objectiveId: string;
  baseline: string;
  target: string;
  byOn: string;
}

interface Values {
  campaignId: string;
  partnershipId: string;
  title: string;
  startsOn: string;
  endsOn: string;
  targets: Target[];
  activityIds: string[];
  assetIds: string[];
}

const A_FIGURE = 'Enter a figure of 0 or more, like 1,250 or 12.5';

const faults: readonly (readonly [keyof Target, string, (target: Target) => boolean])[] = [
  ['baseline', A_FIGURE, ({ baseline }) => isFigure(baseline)],
  ['target', A_FIGURE, ({ target }) => isFigure(target)],
  ['byOn', 'Enter a real date, like 27 3 2027', ({ byOn }) => byOn === '' || isLocalDate(byOn)],
];

/** Figures and days that cannot be read are said before anything is sent: sent, they would be lost. */
const rulesFor = (count: number): Rule<Values>[] => [
  required('title', 'Enter a title'),
  realDate('startsOn'),
  realDate('endsOn'),
  ...Array.from({ length: count }).flatMap((_, index) =>
    faults.map(
      ([field, message, isFine]): Rule<Values> =>
        ({ targets }) =>
          isFine(targets[index]!) ? undefined : { code: 'NOT_READ', message, path: ['targets', String(index), field] },
    ),
  ),
];

interface AdoptFormProps {
  campaign: FragmentType<typeof AdoptFormFragment>;
  places: readonly { id: string; name: string }[];
}

/** One step: what it is called here, when it runs, where it is to get to, and what is taken up of what is suggested. */
export function AdoptForm({ campaign: ref, places }: AdoptFormProps) {
  const { id, title, startsOn, endsOn, objectives, suggestedActivities, metrics, ...campaign } = readFragment(
    AdoptFormFragment,
    ref,
  );
  const assets = campaign.assets.filter(({ isExpired }) => !isExpired);
  const notify = useNotify();
  const initial: Values = {
    campaignId: id,
    partnershipId: places[0]!.id,
    title,
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    targets: objectives.map(({ id: objectiveId, byOn }) => ({
      objectiveId,
      baseline: '',
      target: '',
      byOn: byOn ?? '',
    })),
    activityIds: suggestedActivities.map((activity) => activity.id),
    assetIds: assets.map((asset) => asset.id),
  };
  const { form } = useMutationForm(AdoptCampaignMutation, {
    initial,
    rules: rulesFor(objectives.length),
    variables: ({ targets, ...said }) => ({
      input: {
        ...said,
        startsOn: said.startsOn || null,
        endsOn: said.endsOn || null,
        targets: targets.map(({ objectiveId, baseline, target, byOn }) => ({
          objectiveId,
          baseline: figureFrom(baseline),
          target: figureFrom(target),
          byOn: byOn || null,
        })),
      },
    }),
    onDone: ({ campaign }) =>
      notify('It is adopted. Only those who plan it see it. Choose next who takes part.', `/campaigns/${campaign!.id}`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        Its words{metrics.length > 0 && ', what it measures'} and its objectives become yours, and you change them as
        you like. When the national campaign changes, you are asked whether to take the change.
      </p>
      {places.length > 1 ? (
        <SelectField
          name="partnershipId"
          label="Which partnership adopts it?"
          choices={places.map((place) => ({ value: place.id, label: place.name }))}
        />
      ) : (
        <p className="govuk-body">It is run by {places[0]!.name}.</p>
      )}
      <TextField name="title" label="What is it called here?" />
      <DateField name="startsOn" label="First day" optional />
      <DateField name="endsOn" label="Last day" optional />
      {objectives.map(({ id: objectiveId, what, unit, baseline, target }, index) => (
        <fieldset className="govuk-fieldset" key={objectiveId}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{what}</legend>
          {target != null && (
            <p className="govuk-hint">
              The nation: {baseline != null && `from ${figureInWords(baseline, unit)} `}to {figureInWords(target, unit)}
            </p>
          )}
          <div className="rt-list-fields__row">
            <TextField
              name={`targets.${index}.baseline`}
              label="Your baseline"
              optional
              width={10}
              hint={unit ? `In ${unit}` : 'Where it stands now'}
            />
            <TextField
              name={`targets.${index}.target`}
              label="Your target"
              optional
              width={10}
              hint={unit ? `In ${unit}` : 'Where it is to be'}
            />
          </div>
          <DateField name={`targets.${index}.byOn`} label="By when?" optional />
        </fieldset>
      ))}
      {suggestedActivities.length > 0 && (
        <CheckboxesField
          name="activityIds"
          label="What do you take up of what is suggested?"
          hint="Each becomes an idea in your plan."
          optional
          choices={suggestedActivities.map((activity) => ({
            value: activity.id,
            label: activity.title,
            hint: kindWords[activity.kind],
          }))}
        />
      )}
      {assets.length > 0 && (
        <CheckboxesField
          name="assetIds"
          label="Which of its assets do you give too?"
          hint="Files stay with the national campaign, and are withdrawn here when they are there. You can put your own in their place afterwards, and add others."
          optional
          choices={assets.map((asset) => ({
            value: asset.id,
            label: asset.title,
            hint: [channelWords[asset.channel], asset.language?.name].filter(Boolean).join(', '),
          }))}
        />
      )}
      <SubmitButton>Adopt the campaign</SubmitButton>
    </Form>
  );
}
