import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { realDate, required, type Rule } from '../forms/rules';
import { graphql, readFragment, type FragmentType } from '../gql';
import { seatName } from '../meetings/words';

export const ActionChoicesFragment = graphql(`
  fragment ActionChoices on Meeting {
    id
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

export interface ActionValues {
  what: string;
  ownerId: string;
  agencyId: string;
  dueOn: string;
}

export const NO_ACTION: ActionValues = { what: '', ownerId: '', agencyId: '', dueOn: '' };

export const actionRules: Rule<ActionValues>[] = [
  required('what', 'Enter what is to be done'),
  ({ ownerId, agencyId }) =>
    ownerId || agencyId
      ? undefined
      : { code: 'REQUIRED', message: 'Choose a person, an agency, or both', path: ['ownerId'] },
  realDate('dueOn'),
];

/** As the mutation takes it. */
export const actionInput = ({ what, ownerId, agencyId, dueOn }: ActionValues) => ({
  what,
  ownerId: ownerId || null,
  agencyId: agencyId || null,
  dueOn: dueOn || null,
});

interface Named {
  id: string;
  name: string;
}

interface ActionFieldsProps {
  meeting?: FragmentType<typeof ActionChoicesFragment> | null;
  /** To whom it is given already: they stay to choose even where nobody would be offered them. */
  others?: { owner?: Named | null; agency?: Named | null };
}

/** Who does it, for which agency, and by when: of those who sit at the table of the meeting, and its officers. */
export function ActionFields({ meeting: ref, others }: ActionFieldsProps) {
  const meeting = readFragment(ActionChoicesFragment, ref);
  const people = new Map<string, string>();
  for (const seat of meeting?.nameableSeats ?? []) {
    const person = seat.representative?.person;
    if (person) people.set(person.id, `${person.name} (${seatName(seat)})`);
  }
  for (const { role, person } of meeting?.invitations ?? [])
    if (role === 'OFFICER' && person && !people.has(person.id)) people.set(person.id, `${person.name} (officer)`);
  if (others?.owner && !people.has(others.owner.id)) people.set(others.owner.id, others.owner.name);
  const agencies = new Map((meeting?.partnership?.seats ?? []).map(({ agency }) => [agency.id, agency.name]));
  if (others?.agency && !agencies.has(others.agency.id)) agencies.set(others.agency.id, others.agency.name);
  return (
    <>
      <SelectField name="ownerId" label="Who does it" empty="Nobody by name" choices={choicesOf(people)} optional />
      <SelectField name="agencyId" label="For which agency" empty="None" choices={choicesOf(agencies)} optional />
      <DateField name="dueOn" label="By when" optional />
    </>
  );
}

const choicesOf = (named: ReadonlyMap<string, string>) =>
  [...named].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
