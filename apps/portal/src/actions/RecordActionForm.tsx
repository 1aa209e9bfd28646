import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { useNotify } from '../ui/notifications';
import { ActionFields, actionInput, actionRules, NO_ACTION } from './ActionFields';
import { RecordActionMutation } from './recordAction';

const RecordActionFormFragment = graphql(`
  fragment RecordActionForm on Meeting {
    id
    agendaItems {
      id
      title
    }
    ...ActionChoices
  }
`);

export function RecordActionForm({ meeting: ref }: { meeting: FragmentType<typeof RecordActionFormFragment> }) {
  const meeting = readFragment(RecordActionFormFragment, ref);
  const notify = useNotify();
  const { form } = useMutationForm(RecordActionMutation, {
    initial: { ...NO_ACTION, itemId: '' },
    rules: actionRules,
    variables: ({ itemId, ...action }) => ({
      input: { meetingId: meeting.id, itemId: itemId || null, ...actionInput(action) },
    }),
    onDone: (_payload, { what }) => notify(`Recorded: ${what.trim()}`, `/meetings/${meeting.id}`),
  });
  return (
    <Form form={form}>
      <PersonalDataReminder />
      <TextField name="what" label="What is to be done" />
      <SelectField
        name="itemId"
        label="Arose from"
        hint="What arose from a restricted item is seen by those the item is for, and by nobody else."
        empty="The meeting as a whole"
        choices={meeting.agendaItems.map(({ id, title }, index) => ({
          value: id,
          label: `${index + 1}. ${title ?? ''}`,
        }))}
      />
      <ActionFields meeting={meeting} />
      <SubmitButton>Record the action</SubmitButton>
    </Form>
  );
}
