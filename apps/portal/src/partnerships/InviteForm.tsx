import { useState } from 'react';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button, TextButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { emailsIn, inputOf, linesFor, officePlace, seatPlace, type InviteLine } from './inviteLines';
import { officeWords, seatLabel } from './words';

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
      agency {
        id
        name
        emailDomains
      }
      representative {
        id
      }
      deputy {
        id
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
  capacity?: 'DEPUTY';
}

/** Addresses are pasted, each becomes a line with a place at the table; lines that could not be sent stay. */
export function InviteForm({ partnership, seatId, capacity }: InviteFormProps) {
  const { id, seats, viewerCan } = readFragment(InviteFormFragment, partnership);
  const notify = useNotify();
  const [lines, keep] = useState<InviteLine[]>([]);
  const chosen = seats.find((seat) => seat.id === seatId);
  const { form, values, change } = useMutationForm(InviteMutation, {
    initial: { pasted: '', lines },
    rules: [
      ({ pasted }) =>
        emailsIn(pasted).length
          ? { code: 'NOT_ADDED', message: 'Add these addresses to the list, or take them out', path: ['pasted'] }
          : undefined,
      ({ lines: all }) =>
        all.length
          ? undefined
          : { code: 'REQUIRED', message: 'Paste an address and add it to the list', path: ['pasted'] },
      ({ lines: all }) => {
        const index = all.findIndex(({ place }) => !place);
        const path = ['lines', String(index), 'place'];
        return index < 0 ? undefined : { code: 'REQUIRED', message: `Choose a place for ${all[index]!.email}`, path };
      },
    ],
    variables: ({ lines: all }) => ({ input: { partnershipId: id, lines: all.map(inputOf) } }),
    onDone: ({ results }, { lines: all }) => {
      const answered = all.map((line, index) => ({
        ...line,
        answer: (results?.[index]?.problems ?? []).map(({ message }) => message).join(' '),
      }));
      const refused = answered.filter(({ answer }) => answer);
      const sent = answered.filter(({ answer }) => !answer).map(({ email }) => email);
      keep(refused);
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
  const places = [
    ...(viewerCan.invite ? seats : []).flatMap((seat) => [
      ...(seat.representative
        ? []
        : [{ value: seatPlace(seat.id, 'REPRESENTATIVE'), label: `${seatLabel(seat)}: representative` }]),
      ...(seat.deputy ? [] : [{ value: seatPlace(seat.id, 'DEPUTY'), label: `${seatLabel(seat)}: deputy` }]),
    ]),
    ...(viewerCan.appointOfficers ? (['CHAIR', 'VICE_CHAIR', 'COORDINATOR'] as const) : []).map((office) => ({
      value: officePlace(office),
      label: `Office: ${officeWords[office].toLowerCase()}`,
    })),
  ];
  const seatFirst = chosen && seatPlace(chosen.id, capacity ?? (chosen.representative ? 'DEPUTY' : 'REPRESENTATIVE'));

  const refusedNow = values.lines.filter(({ answer }) => answer).length;

  function add() {
    change((now) => {
      if (!emailsIn(now.pasted).length) return now;
      const next = linesFor(now.pasted, now.lines, seats).slice(0, 200);
      const first = now.lines.length;
      return {
        pasted: '',
        lines: next.map((line, index) =>
          index === 0 && first === 0 && seatFirst ? { ...line, place: seatFirst } : line,
        ),
      };
    });
  }
  return (
    <Form form={form}>
      <TextArea
        name="pasted"
        label="Email addresses"
        hint="One, or many: one on each line or with commas, up to 200. Paste them as your mail program writes them."
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
        <fieldset className="govuk-fieldset rt-card" key={index}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Person {index + 1}</legend>
          {answer && (
            <p className="govuk-error-message">
              <span className="govuk-visually-hidden">Error: </span>Not sent. {answer}
            </p>
          )}
          <TextField name={`lines.${index}.email`} label="Email address" type="email" />
          <SelectField
            name={`lines.${index}.place`}
            label="Invited as"
            empty="Choose a seat or an office"
            choices={places}
          />
          <TextButton
            onPress={() => change((now) => ({ ...now, lines: now.lines.filter((_, each) => each !== index) }))}
            about={`person ${index + 1}`}
          >
            Take off the list
          </TextButton>
        </fieldset>
      ))}
      {values.lines.length > 0 && (
        <SubmitButton>
          {values.lines.length === 1 ? 'Send the invitation' : `Send ${values.lines.length} invitations`}
        </SubmitButton>
      )}
    </Form>
  );
}
