import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { AgendaPurpose } from '../gql/graphql';
import { useNotify } from '../ui/notifications';
import { minutesOf } from './agenda';
import { PersonalDataReminder } from './PersonalDataReminder';
import { purposeWords } from './words';

const ProposeItemMutation = graphql(`
  mutation ProposeItem($input: ProposeAgendaItemInput!) {
    proposeAgendaItem(input: $input) {
      proposal {
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

const purposes = Object.entries(purposeWords).map(([value, label]) => ({ value, label }));

export function ProposeItemForm({ meetingId }: { meetingId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(ProposeItemMutation, {
    initial: { title: '', why: '', minutes: '', purpose: 'DISCUSS' as AgendaPurpose },
    rules: [
      required('title', 'Enter what the item is about'),
      required('why', 'Enter why the table should talk about it'),
      ({ minutes }) =>
        minutes.trim() && !minutesOf(minutes)
          ? { code: 'MINUTES', message: 'Enter the minutes as a whole number, like 15', path: ['minutes'] }
          : undefined,
    ],
    variables: ({ minutes, ...values }) => ({ input: { ...values, meetingId, minutes: minutesOf(minutes) } }),
    onDone: () =>
      notify('Your item is proposed. The officers are told, and you hear what they decide.', `/meetings/${meetingId}`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        The officers read it, and whoever sits on your seat. Others do not, unless it is taken.
      </p>
      <PersonalDataReminder />
      <TextField name="title" label="Title" />
      <TextArea name="why" label="Why should the table talk about it?" />
      <TextField name="minutes" label="Minutes" inputMode="numeric" width={4} optional />
      <SelectField name="purpose" label="Purpose" choices={purposes} />
      <SubmitButton>Propose the item</SubmitButton>
    </Form>
  );
}
