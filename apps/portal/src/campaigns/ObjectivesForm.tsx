import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { isLocalDate, type Rule } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ListFields } from '../forms/ListFields';
import { useNotify } from '../ui/notifications';
import { blankObjective, figureFrom, isFigure, type ObjectiveValues } from './objectiveValues';

const ObjectivesFormFragment = graphql(`
  fragment ObjectivesForm on Campaign {
    id
    version
    objectives {
      id
      what
      forWhom
      unit
      baseline
      baselineSource
      target
      byOn
    }
  }
`);

const SetObjectivesMutation = graphql(`
  mutation SetCampaignObjectives($input: SetCampaignObjectivesInput!) {
    setCampaignObjectives(input: $input) {
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

const MOST = 20;

interface Values {
  campaignId: string;
  version: number;
  objectives: ObjectiveValues[];
}

const A_FIGURE = 'Enter a figure of 0 or more, like 1,250 or 12.5';

type Fault = readonly [field: keyof ObjectiveValues, message: string, isFine: (objective: ObjectiveValues) => boolean];

/** Figures and days that cannot be read are said before anything is sent: sent, they would be lost. */
const faults: readonly Fault[] = [
  ['what', 'Enter what is to change', ({ what }) => what.trim() !== ''],
  ['baseline', A_FIGURE, ({ baseline }) => isFigure(baseline)],
  ['target', A_FIGURE, ({ target }) => isFigure(target)],
  ['byOn', 'Enter a real date, like 27 3 2027', ({ byOn }) => byOn === '' || isLocalDate(byOn)],
];

const rules: Rule<Values>[] = Array.from({ length: MOST }).flatMap((_, index) =>
  faults.map(([field, message, isFine]): Rule<Values> => ({ objectives }) => {
    const objective = objectives[index];
    return !objective || isFine(objective)
      ? undefined
      : { code: 'NOT_READ', message, path: ['objectives', String(index), field] };
  }),
);

/** Objectives in their order: added, moved and taken away. */
export function ObjectivesForm({ campaign: ref }: { campaign: FragmentType<typeof ObjectivesFormFragment> }) {
  const { id, version, objectives } = readFragment(ObjectivesFormFragment, ref);
  const notify = useNotify();
  const initial: Values = {
    campaignId: id,
    version,
    objectives: objectives.map(({ baseline, target, byOn, ...words }) => ({
      ...words,
      key: words.id,
      baseline: baseline?.toString() ?? '',
      target: target?.toString() ?? '',
      byOn: byOn ?? '',
    })),
  };
  const { form } = useMutationForm(SetObjectivesMutation, {
    initial,
    rules,
    variables: ({ objectives: all, ...read }) => ({
      input: {
        ...read,
        objectives: all.map(({ key: _key, baseline, target, byOn, ...words }) => ({
          ...words,
          baseline: figureFrom(baseline),
          target: figureFrom(target),
          byOn: byOn || null,
        })),
      },
    }),
    onDone: () => notify('What it is to bring about is saved.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        Say what is to change, for whom, from where to where, and by when. What has no figure can stand too, but nobody
        will know whether it was reached.
      </p>
      <ListFields<ObjectiveValues>
        name="objectives"
        noun="objective"
        most={MOST}
        blank={blankObjective}
        first="what"
        nameOf={({ what }) => what.trim()}
      >
        {(name) => (
          <>
            <TextField
              name={`${name}.what`}
              label="What is to change?"
              hint="For example: calls to the helpline from our area"
            />
            <TextField name={`${name}.forWhom`} label="For whom?" optional />
            <div className="rt-list-fields__row">
              <TextField name={`${name}.baseline`} label="Baseline" optional width={10} hint="Where it stands now" />
              <TextField name={`${name}.target`} label="Target" optional width={10} hint="Where it is to be" />
              <TextField name={`${name}.unit`} label="Unit" optional width={10} hint="Such as calls, or %" />
            </div>
            <TextField
              name={`${name}.baselineSource`}
              label="Where does the baseline come from?"
              optional
              hint="For example: helpline statistics, January to March"
            />
            <DateField name={`${name}.byOn`} label="By when?" optional />
          </>
        )}
      </ListFields>
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
