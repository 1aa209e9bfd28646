import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { seatName } from '../meetings/words';
import { dayInWords, today } from '../ui/days';
import { useNotify } from '../ui/notifications';
import { ItemField } from './ItemField';
import { ReaderFields } from './ReaderFields';
import { everybody, readersOf } from './readers';

const AskFormFragment = graphql(`
  fragment AskForm on Meeting {
    id
    paperwork {
      papersOn
      askableOfficers {
        id
        name
      }
    }
    nameableSeats {
      id
      title
      memberName
      agency {
        id
        name
      }
      representative {
        id
        person {
          id
          name
        }
      }
    }
    ...ItemChoices
    ...ReaderChoices
  }
`);

const AskForPaperMutation = graphql(`
  mutation AskForPaper($input: AskForPaperInput!) {
    askForPaper(input: $input) {
      request {
        id
        title
        dueOn
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function AskForm({ meeting: ref }: { meeting: FragmentType<typeof AskFormFragment> }) {
  const meeting = readFragment(AskFormFragment, ref);
  const { id: meetingId, nameableSeats, paperwork } = meeting;
  const notify = useNotify();
  const { form, values } = useMutationForm(AskForPaperMutation, {
    initial: { ...everybody, itemId: '', title: '', wanted: '', dueOn: dayToAskFor(paperwork.papersOn), seatId: '' },
    rules: [
      required('seatId', 'Choose whom you ask'),
      required('title', 'Enter what the paper is called'),
      atMost('wanted', 2000, 'Keep what is wanted within 2,000 characters'),
      required('dueOn', 'Enter the day'),
      realDate('dueOn'),
    ],
    variables: ({ itemId, title, wanted, dueOn, seatId: asked, ...readers }) => {
      const [kind, id] = asked.split(' ');
      return {
        input: {
          meetingId,
          itemId: itemId || null,
          title,
          wanted,
          dueOn,
          seatId: kind === 'seat' ? id : null,
          personId: kind === 'person' ? id : null,
          ...readersOf(readers),
        },
      };
    },
    onDone: ({ request }) =>
      notify(
        `“${request!.title}” is asked for by ${dayInWords(request!.dueOn)}. Whoever you asked is told by email, and reminded.`,
        `/meetings/${meetingId}/papers`,
      ),
  });
  const seats = nameableSeats.map((seat) => ({
    value: `seat ${seat.id}`,
    label: `${seatName(seat)}${seat.representative?.person ? `: ${seat.representative.person.name}` : ' (nobody fills this seat now)'}`,
  }));
  const officers = paperwork.askableOfficers.map(({ id, name }) => ({
    value: `person ${id}`,
    label: `Officer: ${name}`,
  }));
  return (
    <Form form={form}>
      <SelectField
        name="seatId"
        label="Whom do you ask?"
        hint="A seat is asked: whoever fills it, and if they leave, whoever comes after them. Its deputy can deliver as well."
        empty="Choose a seat or an officer"
        choices={[...seats.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')), ...officers]}
      />
      <ItemField meeting={meeting} />
      <TextField name="title" label="What is the paper called?" hint="For example: Picture of car washes, spring" />
      <TextArea name="wanted" label="What is wanted of it?" hint="How long, about what, for which decision." optional />
      <DateField name="dueOn" label="By when?" hint="Reminders go out three days before, and the day after." />
      <ReaderFields meeting={meeting} values={values} />
      <SubmitButton>Ask for the paper</SubmitButton>
    </Form>
  );
}

/** The day for papers, unless it has passed: nobody can be asked for yesterday. */
const dayToAskFor = (papersOn: string) => (papersOn < today() ? '' : papersOn);
