import { kinds, kindWords } from '../activities/words';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import type { Rule } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ActivityKind } from '../gql/enums';
import { ListFields } from '../forms/ListFields';
import { useNotify } from '../ui/notifications';

const SuggestionsFormFragment = graphql(`
  fragment SuggestionsForm on Campaign {
    id
    version
    suggestedActivities {
      id
      kind
      title
      what
    }
  }
`);

const SuggestActivitiesMutation = graphql(`
  mutation SuggestActivities($input: SuggestActivitiesInput!) {
    suggestActivities(input: $input) {
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

interface Suggestion {
  key: string;
  id: string | null;
  kind: ActivityKind;
  title: string;
  what: string;
}

interface Values {
  campaignId: string;
  version: number;
  activities: Suggestion[];
}

const MOST = 20;
const blank = (): Suggestion => ({ key: crypto.randomUUID(), id: null, kind: 'POSTERS', title: '', what: '' });

const rules: Rule<Values>[] = Array.from({ length: MOST }).map(
  (_, index): Rule<Values> =>
    ({ activities }) =>
      activities[index]?.title.trim() === ''
        ? { code: 'REQUIRED', message: 'Enter a title', path: ['activities', String(index), 'title'] }
        : undefined,
);

/** Suggestions in their order: added, moved and taken away. */
export function SuggestionsForm({ campaign: ref }: { campaign: FragmentType<typeof SuggestionsFormFragment> }) {
  const { id, version, suggestedActivities } = readFragment(SuggestionsFormFragment, ref);
  const notify = useNotify();
  const initial: Values = {
    campaignId: id,
    version,
    activities: suggestedActivities.map((activity) => ({ ...activity, key: activity.id })),
  };
  const { form } = useMutationForm(SuggestActivitiesMutation, {
    initial,
    rules,
    variables: ({ activities, ...read }) => ({
      input: { ...read, activities: activities.map(({ key: _key, ...words }) => words) },
    }),
    onDone: () => notify('What partnerships might do is saved.', `/campaigns/${id}`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        Partnerships choose among these when they adopt the campaign. Those who have adopted it are asked whether to
        take what you change.
      </p>
      <ListFields<Suggestion>
        name="activities"
        noun="suggestion"
        most={MOST}
        blank={blank}
        first="title"
        nameOf={({ title }) => title.trim()}
      >
        {(name) => (
          <>
            <TextField name={`${name}.title`} label="What is to be done?" />
            <SelectField
              name={`${name}.kind`}
              label="Kind"
              choices={kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
            />
            <TextArea name={`${name}.what`} label="In more words" optional />
          </>
        )}
      </ListFields>
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
