import { DateField } from '../forms/DateField';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { email as realEmail, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { Day } from '../ui/When';
import { candidatesOf } from './candidates';
import { officeWord, WHAT_CLOSES } from './words';

const HandedOverTermFragment = graphql(`
  fragment HandedOverTerm on OfficeTerm {
    id
    office
    version
    endsOn
    person {
      id
      name
    }
    leaving {
      stepDown
    }
  }
`);

const PeopleToSucceedFragment = graphql(`
  fragment PeopleToSucceed on Partnership {
    seats {
      id
      title
      agency {
        id
        name
      }
      representative {
        id
        person {
          id
          name
          email
        }
      }
      deputy {
        id
        person {
          id
          name
          email
        }
      }
    }
    officers {
      id
      office
      person {
        id
        name
        email
      }
    }
  }
`);

const StartHandoverMutation = graphql(`
  mutation StartHandover($input: StartHandoverInput!) {
    startHandover(input: $input) {
      handover {
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

interface StartHandoverFormProps {
  term: FragmentType<typeof HandedOverTermFragment>;
  partnership: FragmentType<typeof PeopleToSucceedFragment>;
  slug: string;
}

const ELSEWHERE = 'elsewhere';

/** Who follows, from which day, and until which day both hold the office. */
export function StartHandoverForm({ term: termRef, partnership, slug }: StartHandoverFormProps) {
  const term = readFragment(HandedOverTermFragment, termRef);
  const people = candidatesOf(readFragment(PeopleToSucceedFragment, partnership), term.office);
  const notify = useNotify();
  const { form, values } = useMutationForm(StartHandoverMutation, {
    initial: {
      termId: term.id,
      version: term.version,
      successor: people.length ? '' : ELSEWHERE,
      email: '',
      startsOn: '',
      overlapUntil: '',
    },
    rules: [
      required('successor', 'Choose who takes over'),
      (typed) =>
        typed.successor === ELSEWHERE
          ? (required<typeof typed>('email', 'Enter the email address of whoever takes over')(typed) ??
            realEmail<typeof typed>('email')(typed))
          : undefined,
      realDate('startsOn'),
      required('overlapUntil', 'Enter the last day of the overlap'),
      realDate('overlapUntil'),
    ],
    variables: ({ termId, version, successor, email, startsOn, overlapUntil }) => ({
      input: {
        termId,
        version,
        email: successor === ELSEWHERE ? email.trim() : successor,
        startsOn: startsOn || undefined,
        overlapUntil,
      },
    }),
    onDone: ({ handover }, { successor, email }) =>
      notify(
        `The handover is started. An invitation is on its way to ${successor === ELSEWHERE ? email.trim() : successor}.`,
        `/partnerships/${slug}/handover/${handover!.id}`,
      ),
  });
  const office = officeWord(term.office);
  const isMine = term.leaving.stepDown;
  const name = isMine ? 'you' : (term.person?.name ?? 'whoever holds it');
  return (
    <Form form={form}>
      <p className="govuk-body">
        The successor is invited by email. When they accept, {isMine ? 'you both hold' : `${name} and they both hold`}{' '}
        the office until the overlap ends. On the day after, {WHAT_CLOSES} {isMine ? 'you' : name}; a seat that{' '}
        {isMine ? 'you fill stays yours' : 'they fill stays theirs'}.
      </p>
      {term.endsOn && (
        <p className="govuk-body">
          {isMine ? 'Your' : 'The'} term as {office} ends on <Day on={term.endsOn} />, so the overlap can last until
          then.
        </p>
      )}
      {people.length > 0 && (
        <SelectField
          name="successor"
          label="Who takes over"
          empty="Choose a person"
          choices={[...people, { value: ELSEWHERE, label: 'Somebody else, by email address' }]}
        />
      )}
      {values.successor === ELSEWHERE && (
        <TextField name="email" type="email" label="Their email address" hint="For example, name@example.org" />
      )}
      <DateField
        name="startsOn"
        label="Their first day"
        optional
        hint="The day they accept when left out. For example, 27 3 2027"
      />
      <DateField
        name="overlapUntil"
        label={isMine ? 'Your last day' : `Last day of ${name}`}
        hint="Until then both hold the office. It can be changed later, or ended early. For example, 27 4 2027"
      />
      <ButtonGroup>
        <SubmitButton>Start the handover</SubmitButton>
        <LinkButton kind="secondary" to={`/partnerships/${slug}/people`}>
          Not now
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
