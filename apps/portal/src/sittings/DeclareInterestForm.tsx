import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { ItemChoice } from './facts';
import { Details } from '../ui/Notes';
import { lineName, type Line } from './lines';

const DeclareInterestMutation = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
      declaration {
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

interface DeclareInterestFormProps {
  meetingId: string;
  items: readonly ItemChoice[];
  currentItemId?: string | undefined;
  lines: readonly Line[];
}

/** One’s own interest in an item; officers write it down for others too. */
export function DeclareInterestForm({ meetingId, items, currentItemId, lines }: DeclareInterestFormProps) {
  const { form } = useMutationForm(DeclareInterestMutation, {
    initial: { itemId: currentItemId ?? '', attendanceId: '', nature: '' },
    rules: [
      required('itemId', 'Choose the item'),
      required('nature', 'Enter what the interest is'),
      atMost('nature', 500, 'Keep it within 500 characters'),
    ],
    variables: ({ itemId, attendanceId, nature }) => ({
      input: { meetingId, itemId, nature, attendanceId: attendanceId || null },
    }),
    onDone: () => undefined,
  });
  const readable = items.filter(({ isClosed }) => !isClosed);
  if (readable.length === 0) return null;
  return (
    <Details summary="Declare an interest">
      <Form form={form} isSmall>
        <SelectField
          name="itemId"
          label="In which item"
          hint="Whoever may read the item reads the declaration."
          empty="Choose an item"
          choices={readable.map(({ id, title }) => ({ value: id, label: title ?? '' }))}
        />
        {lines.length > 0 && (
          <SelectField
            name="attendanceId"
            label="Whose interest it is"
            empty="My own"
            choices={lines
              .filter(({ name }) => name)
              .map((line) => ({
                value: line.id,
                label: line.seat ? `${line.name}, ${lineName(line)}` : lineName(line),
              }))}
          />
        )}
        <TextArea name="nature" label="What it is" hint="For example: trustee of an organisation that bids" rows={2} />
        <SubmitButton>Declare the interest</SubmitButton>
      </Form>
    </Details>
  );
}
