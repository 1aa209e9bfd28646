import { useState } from 'react';
import { RadioField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { AgencyChangeKind } from '../gql/enums';
import { AgencyField } from '../partnerships/AgencyField';
import { useNotify } from '../ui/notifications';
import { Warning } from '../ui/Notes';

const ChangeAgencyMutation = graphql(`
  mutation ChangeAgency($input: ChangeAgencyInput!) {
    changeAgency(input: $input) {
      agency {
        id
        version
        name
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const KINDS: { value: AgencyChangeKind; label: string; hint: string }[] = [
  { value: 'RENAME', label: 'Rename it', hint: 'It goes on under another name, with its seats and people.' },
  { value: 'MERGE', label: 'Merge it into another', hint: 'Its seats, and whoever fills them, pass to that agency.' },
  { value: 'ABOLISH', label: 'Abolish it', hint: 'It is no more, and nobody takes its seats.' },
];

const BUTTONS: Record<AgencyChangeKind, string> = {
  RENAME: 'Rename the agency',
  MERGE: 'Merge the agency',
  ABOLISH: 'Abolish the agency',
};

interface ChangeAgencyFormProps {
  agency: { id: string; name: string; version: number };
  seats: number;
}

export function ChangeAgencyForm({ agency, seats }: ChangeAgencyFormProps) {
  const notify = useNotify();
  const [today] = useState(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()));
  const { form, values } = useMutationForm(ChangeAgencyMutation, {
    initial: {
      agencyId: agency.id,
      version: agency.version,
      kind: 'RENAME' as AgencyChangeKind,
      takesEffectOn: today,
      newName: '',
      successorId: '',
    },
    rules: [
      ({ kind, newName }) =>
        kind === 'RENAME' && !newName.trim()
          ? { code: 'REQUIRED', message: 'Enter the new name', path: ['newName'] }
          : undefined,
      ({ kind, successorId }) =>
        kind === 'MERGE' && !successorId
          ? { code: 'REQUIRED', message: 'Choose the agency that takes its seats', path: ['successorId'] }
          : undefined,
      required('takesEffectOn', 'Enter the day'),
      realDate('takesEffectOn'),
    ],
    variables: (input) => ({
      input: {
        ...input,
        newName: input.kind === 'RENAME' ? input.newName.trim() : null,
        successorId: input.kind === 'MERGE' ? input.successorId : null,
      },
    }),
    onDone: (_payload, { takesEffectOn }) =>
      notify(
        takesEffectOn > today
          ? 'Planned. It takes effect on that day at midnight, and can be called off until then.'
          : 'Done. What was written before keeps the name of its day.',
        `/agencies/${agency.id}`,
      ),
  });
  const counted = seats === 1 ? '1 seat' : `${seats} seats`;
  const them = seats === 1 ? 'it' : 'them';
  return (
    <Form form={form}>
      <RadioField name="kind" label="What becomes of it" choices={KINDS} />
      {values.kind === 'RENAME' && <TextField name="newName" label="New name" />}
      {values.kind === 'MERGE' && <AgencyField name="successorId" label="Merge it into" />}
      <DateField
        name="takesEffectOn"
        label="From which day"
        hint="Up to today it is done at once; a later day is planned, and done at that midnight."
      />
      {values.kind === 'MERGE' && (
        <Warning>
          {counted} and whoever fills {them} pass on. Where the other agency sits already, both seats stay and the
          officers are told. Its leads no longer speak for it. This cannot be undone once it has taken effect.
        </Warning>
      )}
      {values.kind === 'ABOLISH' && (
        <Warning>
          {counted} {seats === 1 ? 'closes' : 'close'}, and whoever fills {them} loses access through {them} at once.
          The officers of each table are told. This cannot be undone once it has taken effect.
        </Warning>
      )}
      <SubmitButton kind={values.kind === 'RENAME' ? 'primary' : 'warning'}>{BUTTONS[values.kind]}</SubmitButton>
    </Form>
  );
}
