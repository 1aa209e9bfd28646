import { useState } from 'react';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { SeatCapacity } from '../gql/enums';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { emailsIn, inputOf, linesFor, seatPlace, type InviteLine } from './inviteLines';
import { InviteLineFields } from './InviteLineFields';
import { placesOf } from './invitePlaces';

const InviteFormFragment = graphql(`
  fragment InviteForm on Partnership {
    id
    viewerCan {
      appointOfficers
      invite
    }
    seats {
      id
      title
      memberName
      agency {
        id
        name
        emailDomains
      }
      representative {
        id
        endsOn
      }
      deputy {
        id
        endsOn
      }
    }
    officers {
      id
      office
      endsOn
      person {
        id
        name
      }
    }
  }
`);

const InviteMutation = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      results {
        email
        problems {
          code
          message
          path
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

interface InviteFormProps {
  partnership: FragmentType<typeof InviteFormFragment>;
  /** The seat that was chosen before coming here. */
  seatId?: string;
  /** What they are invited to be there; whatever is vacant when it is left out. */
  capacity?: SeatCapacity;
}

const MOST = 200;
const nothing: { lines: InviteLine[]; startsOn: string; endsOn: string } = { lines: [], startsOn: '', endsOn: '' };

/** Addresses are pasted, each becomes a line with a place at the table; lines that could not be sent stay. */
export function InviteForm({ partnership: ref, seatId, capacity }: InviteFormProps) {
  const partnership = readFragment(InviteFormFragment, ref);
  const { id, seats } = partnership;
  const notify = useNotify();
  const [kept, keep] = useState(nothing);
  const { form, values, change, say } = useMutationForm(InviteMutation, {
    initial: { pasted: '', ...kept },
    rules: [
      ({ pasted }) =>
        emailsIn(pasted).length ? problem('Add these addresses to the list, or take them out', 'pasted') : undefined,
      ({ lines }) => (lines.length ? undefined : problem('Paste an address and add it to the list', 'pasted')),
      ({ lines }) => {
        const index = lines.findIndex(({ place }) => !place);
        return index < 0 ? undefined : problem(`Choose a place for ${lines[index]!.email}`, 'lines', index, 'place');
      },
      realDate('startsOn'),
      realDate('endsOn'),
    ],
    variables: ({ lines, ...term }) => ({
      input: { partnershipId: id, lines: lines.map((line) => inputOf(line, term)) },
    }),
    onDone: ({ results }, { lines, startsOn, endsOn }) => {
      const answered = lines.map((line, index) => ({
        ...line,
        answer: (results?.[index]?.problems ?? []).map(({ message }) => message).join(' '),
      }));
      const refused = answered.filter(({ answer }) => answer);
      const sent = answered.filter(({ answer }) => !answer).map(({ email }) => email);
      // What is sent again must not lose its days.
      keep(refused.length ? { lines: refused, startsOn, endsOn } : nothing);
      // Each line says why it was refused; a banner that says "Done" is for what was done.
      if (sent.length === 0) return;
      notify(
        [
          `${sent.length === 1 ? 'Invitation' : `${sent.length} invitations`} sent to ${sent.join(', ')}.`,
          refused.length > 0 && `${refused.length} not sent: see each line below.`,
        ]
          .filter(Boolean)
          .join(' '),
      );
    },
  });
  const places = placesOf(partnership);
  const seat = seats.find((each) => each.id === seatId);
  const wanted = seat && seatPlace(seat.id, capacity ?? (seat.representative ? 'DEPUTY' : 'REPRESENTATIVE'));
  const placeFirst = wanted && places.find(({ value }) => value.startsWith(wanted))?.value;
  const forAll = values.lines.length > 1 ? 'For everybody on the list. ' : '';
  const refusedNow = values.lines.filter(({ answer }) => answer).length;

  function add() {
    const { pasted, lines } = values;
    if (!emailsIn(pasted).length) {
      return say([
        problem(
          pasted.trim()
            ? 'There is no email address in this. An address looks like name@example.org'
            : 'Enter an email address, like name@example.org',
          'pasted',
        ),
      ]);
    }
    const next = linesFor(pasted, lines, seats);
    const left = next.slice(MOST).map(({ email }) => email);
    if (!lines.length && placeFirst) next[0]!.place = placeFirst;
    change((now) => ({ ...now, pasted: left.join('\n'), lines: next.slice(0, MOST) }));
    say(left.length ? [problem(`The list is full at ${MOST}. Send it first, then add these`, 'pasted')] : []);
  }
  return (
    <Form form={form}>
      <TextArea
        name="pasted"
        label="Email addresses"
        hint={`One, or many: one on each line or with commas, up to ${MOST}. Paste them as your mail program writes them.`}
      />
      <Button kind="secondary" onPress={add}>
        Add to the list
      </Button>
      <div role="alert">
        {refusedNow > 0 && (
          <p className="govuk-error-message">
            {refusedNow === 1 ? 'One invitation was' : `${refusedNow} invitations were`} not sent. It says why below.
          </p>
        )}
      </div>
      {values.lines.map(({ answer }, index) => (
        // Lines have no name of their own; they are only added at the end and taken away by the reader.
        <InviteLineFields
          key={index}
          index={index}
          answer={answer}
          places={places}
          onTakeOff={() => change((now) => ({ ...now, lines: now.lines.filter((_, each) => each !== index) }))}
        />
      ))}
      {values.lines.length > 0 && (
        <>
          <div className="rt-pair">
            <DateField
              name="startsOn"
              label="First day"
              optional
              hint={`${forAll}Today when left out. For example, 27 3 2027`}
            />
            <DateField
              name="endsOn"
              label="Last day"
              optional
              hint={`${forAll}Open-ended when left out. For example, 27 3 2028`}
            />
          </div>
          <SubmitButton>
            {values.lines.length === 1 ? 'Send the invitation' : `Send ${values.lines.length} invitations`}
          </SubmitButton>
        </>
      )}
    </Form>
  );
}

const problem = (message: string, ...path: (string | number)[]) => ({
  code: 'REQUIRED',
  message,
  path: path.map(String),
});
