import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { PersonalDataReminder } from '../meetings/PersonalDataReminder';
import { Button, ButtonGroup } from '../ui/Button';
import { ActionFields, actionInput, actionRules, NO_ACTION, type ActionValues } from './ActionFields';
import { RecordActionMutation } from './recordAction';

const CaptureActionQuery = graphql(`
  query CaptureAction($meetingId: ID!) {
    meeting(id: $meetingId) {
      id
      ...ActionChoices
    }
  }
`);

interface CaptureActionProps {
  meetingId: string;
  /** The item that it arises from; null for the meeting as a whole. */
  itemId: string | null;
  onRecorded: (id: string, what: string) => void;
  onCancel: () => void;
}

/** What was typed and not recorded, by meeting and item, for when the form is opened again. */
const drafts = new Map<string, ActionValues>();

/** A small form that opens where an action arises: its first field has the focus, Escape closes it and keeps what was typed. */
export function CaptureAction({ meetingId, itemId, onRecorded, onCancel }: CaptureActionProps) {
  const draft = `${meetingId} ${itemId ?? ''}`;
  const place = useRef<HTMLDivElement>(null);
  const [{ data }] = useQuery({ query: CaptureActionQuery, variables: { meetingId } });
  const { form, values } = useMutationForm(RecordActionMutation, {
    initial: drafts.get(draft) ?? NO_ACTION,
    rules: actionRules,
    variables: (action) => ({ input: { meetingId, itemId, ...actionInput(action) } }),
    onDone: ({ action }, { what }) => {
      drafts.delete(draft);
      if (action) onRecorded(action.id, what.trim());
    },
  });
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (form.isChanged()) drafts.set(draft, values);
  });
  useEffect(() => {
    const capture = place.current;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    };
    capture?.addEventListener('keydown', escape);
    return () => capture?.removeEventListener('keydown', escape);
  }, [onCancel]);
  return (
    <div ref={place} className="rt-capture">
      <Form form={form} isSmall>
        <TextField name="what" label="Action: what is to be done" />
        <ActionFields meeting={data?.meeting} />
        <PersonalDataReminder />
        <ButtonGroup>
          <SubmitButton>Record the action</SubmitButton>
          <Button kind="secondary" onPress={onCancel}>
            Cancel
          </Button>
        </ButtonGroup>
      </Form>
    </div>
  );
}
