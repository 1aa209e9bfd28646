import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { capacityWords } from '../partnerships/words';
import { dayInWords } from '../ui/days';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const LastDayFormFragment = graphql(`
  fragment LastDayForm on SeatTerm {
    id
    capacity
    endsOn
    version
    person {
      id
      name
    }
  }
`);

const SetLastDayMutation = graphql(`
  mutation SetLastDay($input: SetLastDayInput!) {
    setLastDay(input: $input) {
      seat {
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

/** Planning when a term ends, so that somebody can be found to follow. */
export function LastDayForm({ term: ref }: { term: FragmentType<typeof LastDayFormFragment> }) {
  const { id, capacity, endsOn, version, person } = readFragment(LastDayFormFragment, ref);
  const name = person?.name ?? `the ${capacityWords[capacity].toLowerCase()}`;
  const field = `endsOn-${id}`;
  const notify = useNotify();
  const { form } = useMutationForm(SetLastDayMutation, {
    initial: { termId: id, version, [field]: endsOn ?? '' },
    rules: [realDate(field)],
    variables: (values) => ({
      input: { termId: id, version: Number(values.version), endsOn: String(values[field]) || null },
    }),
    onDone: (_, values) =>
      notify(
        values[field]
          ? `The term of ${name} ends on ${dayInWords(String(values[field]))}. Somebody can be nominated to follow from the day after.`
          : `The term of ${name} is open-ended.`,
      ),
  });
  return (
    <Details summary={`${endsOn ? 'Change' : 'Plan'} the end of the term of ${name}`}>
      <Form form={form} isSmall>
        <DateField
          name={field}
          label="Last day"
          optional
          hint="Access ends with this day. Leave it empty for an open-ended term. For example, 27 3 2027"
        />
        <SubmitButton kind="secondary">Save the last day</SubmitButton>
      </Form>
    </Details>
  );
}
