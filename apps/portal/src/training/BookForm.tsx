import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const BookForFragment = graphql(`
  fragment BookFor on Viewer {
    seats {
      id
      seat {
        id
        agency {
          id
          name
        }
      }
    }
    leads {
      id
      agency {
        id
        name
      }
    }
  }
`);

const BookTrainingMutation = graphql(`
  mutation BookTraining($input: BookTrainingInput!) {
    bookTraining(input: $input) {
      trainingSession {
        id
        yours {
          id
          state
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

/** Stands for booking for no agency: a choice needs a value. */
const NONE = 'none';

interface BookFormProps {
  sessionId: string;
  isFull: boolean;
  viewer: FragmentType<typeof BookForFragment>;
}

/** Asks for a place, for one of the reader's agencies or for themselves. */
export function BookForm({ sessionId, isFull, viewer }: BookFormProps) {
  const notify = useNotify();
  const { seats, leads } = readFragment(BookForFragment, viewer);
  const agencies = new Map(
    [...seats.map(({ seat }) => seat?.agency), ...leads.map(({ agency }) => agency)]
      .filter((agency) => agency !== null && agency !== undefined)
      .map(({ id, name }) => [id, name]),
  );
  const choices = [
    ...[...agencies].map(([value, label]) => ({ value, label })),
    { value: NONE, label: 'For no agency', hint: 'Nobody but you and those who hold the course knows of it' },
  ];
  const { form } = useMutationForm(BookTrainingMutation, {
    initial: { sessionId, agencyId: agencies.size ? '' : NONE },
    rules: [required('agencyId', 'Choose for which agency you book')],
    variables: ({ agencyId }) => ({ input: { sessionId, agencyId: agencyId === NONE ? null : agencyId } }),
    onDone: ({ trainingSession }) =>
      notify(
        trainingSession?.yours?.state === 'WAITING'
          ? 'You are in the waiting list. You are told by mail when a place is yours.'
          : 'You have a place. A mail with the date for your calendar is on its way.',
      ),
  });
  return (
    <section aria-labelledby="book" className="rt-not-printed">
      <h2 className="govuk-heading-m" id="book">
        {isFull ? 'Join the waiting list' : 'Book a place'}
      </h2>
      {isFull && <p className="govuk-body">Whoever asked first gets the next place that becomes free.</p>}
      <Form form={form}>
        {agencies.size > 0 && (
          <RadioField
            name="agencyId"
            label="For which agency?"
            hint="Its leads see what you book and do."
            choices={choices}
          />
        )}
        <SubmitButton>{isFull ? 'Join the waiting list' : 'Book a place'}</SubmitButton>
      </Form>
    </section>
  );
}
