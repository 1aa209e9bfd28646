import { useEffect, useRef } from 'react';
import { SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { useUnfinished } from '../forms/useUnfinished';
import { graphql } from '../gql';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { Button, ButtonGroup } from '../ui/Button';

const RecordDecisionMutation = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      decision {
        id
        text
        ...DecisionLine
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface CaptureDecisionProps {
  meetingId: string;
  /** The item it arises from; null for the meeting as a whole. */
  itemId: string | null;
  /** Asked where there is no item yet: those it may arise from. */
  items?: { value: string; label: string }[];
  onRecorded: (id: string, text: string) => void;
  onCancel: () => void;
}

const NOTHING = { text: '', dissent: '', reviewOn: '', supersedes: '', itemId: '' };

/** Records a decision where it is taken. Put away by Escape, it keeps what was typed. */
export function CaptureDecision({ meetingId, itemId, items, onRecorded, onCancel }: CaptureDecisionProps) {
  const { begun, keep, forget } = useUnfinished(`decision ${meetingId} ${itemId ?? ''}`, NOTHING);
  const { form, values } = useMutationForm(RecordDecisionMutation, {
    initial: begun,
    rules: [
      required('text', 'Enter what was decided'),
      atMost('text', 2000, 'Keep what was decided within 2,000 characters'),
      atMost('dissent', 2000, 'Keep who did not agree within 2,000 characters'),
      realDate('reviewOn'),
    ],
    variables: ({ itemId: chosen, reviewOn, ...words }) => ({
      input: { ...words, meetingId, itemId: itemId ?? (chosen || null), reviewOn: reviewOn || null },
    }),
    onDone: ({ decision }) => {
      forget();
      if (decision) onRecorded(decision.id, decision.text);
    },
  });
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.querySelector('textarea')?.focus(), []);
  function putAway() {
    keep(values);
    onCancel();
  }
  useEffect(() => {
    const capture = here.current;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      putAway();
    };
    capture?.addEventListener('keydown', escape);
    return () => capture?.removeEventListener('keydown', escape);
  });
  return (
    <div ref={here} className="rt-capture">
      <Form form={form} isSmall>
        <PersonalDataReminder />
        <TextArea name="text" label="What was decided" rows={3} />
        {items && (
          <SelectField
            name="itemId"
            label="Arose from"
            hint="What arose from a restricted item is seen by those the item is for, and by nobody else."
            empty="The meeting as a whole"
            choices={items}
          />
        )}
        <TextArea name="dissent" label="Who did not agree, and why" rows={2} optional />
        <DateField name="reviewOn" label="Look at it again on" optional />
        <TextField
          name="supersedes"
          label="Takes the place of"
          hint="The number of an earlier decision, like 2026-K7QM"
          width={10}
          optional
        />
        <ButtonGroup>
          <SubmitButton>Record the decision</SubmitButton>
          <Button kind="secondary" onPress={putAway}>
            Cancel
          </Button>
        </ButtonGroup>
      </Form>
    </div>
  );
}
