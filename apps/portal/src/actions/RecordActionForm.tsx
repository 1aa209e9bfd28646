import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { seatName } from '../meetings/words';

const RecordActionFormFragment = graphql(`
  fragment RecordActionForm on Meeting {
    id
    agendaItems {
      id
      title
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
    invitations {
      id
      role
      person {
        id
        name
      }
    }
    partnership {
      id
      seats {
        id
        agency {
          id
          name
        }
      }
    }
  }
`);

const RecordActionMutation = graphql(`
  mutation RecordAction($input: RecordActionInput!) {
    recordAction(input: $input) {
      action {
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

export function RecordActionForm({ meeting: ref }: { meeting: FragmentType<typeof RecordActionFormFragment> }) {
  const { id, agendaItems, nameableSeats, invitations, partnership } = readFragment(RecordActionFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(RecordActionMutation, {
    initial: { what: '', itemId: '', ownerId: '', agencyId: '', dueOn: '' },
    rules: [
      required('what', 'Enter what is to be done'),
      ({ ownerId, agencyId }) =>
        ownerId || agencyId
          ? undefined
          : { code: 'REQUIRED', message: 'Choose a person, an agency, or both', path: ['ownerId'] },
      realDate('dueOn'),
    ],
    variables: ({ what, itemId, ownerId, agencyId, dueOn }) => ({
      input: {
        meetingId: id,
        what,
        itemId: itemId || null,
        ownerId: ownerId || null,
        agencyId: agencyId || null,
        dueOn: dueOn || null,
      },
    }),
    onDone: (_payload, { what }) => notify(`Recorded: ${what.trim()}`, `/meetings/${id}`),
  });
  const people = new Map<string, string>();
  for (const seat of nameableSeats) {
    const person = seat.representative?.person;
    if (person) people.set(person.id, `${person.name} (${seatName(seat)})`);
  }
  for (const { role, person } of invitations)
    if (role === 'OFFICER' && person && !people.has(person.id)) people.set(person.id, `${person.name} (officer)`);
  const agencies = new Map((partnership?.seats ?? []).map(({ agency }) => [agency.id, agency.name]));
  return (
    <Form form={form}>
      <PersonalDataReminder />
      <TextField name="what" label="What is to be done" />
      <SelectField
        name="itemId"
        label="Arose from"
        hint="What arose from a restricted item is seen by those the item is for, and by nobody else."
        empty="The meeting as a whole"
        choices={agendaItems.map(({ id: value, title }, index) => ({ value, label: `${index + 1}. ${title ?? ''}` }))}
      />
      <SelectField name="ownerId" label="Who does it" empty="Nobody by name" choices={choicesOf(people)} optional />
      <SelectField name="agencyId" label="For which agency" empty="None" choices={choicesOf(agencies)} optional />
      <DateField name="dueOn" label="By when" optional />
      <SubmitButton>Record the action</SubmitButton>
    </Form>
  );
}

const choicesOf = (named: ReadonlyMap<string, string>) =>
  [...named].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
