import { useState } from 'react';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useAct } from '../forms/useAct';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { CirculateMinutes } from './CirculateMinutes';

const CheckMinutesFragment = graphql(`
  fragment CheckMinutes on Minutes {
    id
    wordsRead
    viewerCan {
      check
      sendBack
      circulate
    }
  }
`);

const CheckMinutesMutation = graphql(`
  mutation CheckMinutes($input: CheckMinutesInput!) {
    checkMinutes(input: $input) {
      minutes {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const SendBackMinutesMutation = graphql(`
  mutation SendBackMinutes($input: SendBackMinutesInput!) {
    sendBackMinutes(input: $input) {
      minutes {
        id
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** The chair finds the minutes right, or sends them back. */
export function CheckMinutes({ minutes: ref }: { minutes: FragmentType<typeof CheckMinutesFragment> }) {
  const { id, wordsRead, viewerCan } = readFragment(CheckMinutesFragment, ref);
  const [isAsking, ask] = useState(false);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(CheckMinutesMutation, () => {
    ask(false);
    notify('The minutes are checked.');
  });
  if (viewerCan.sendBack || viewerCan.circulate)
    return (
      <>
        {viewerCan.circulate && <CirculateMinutes minutesId={id} />}
        {viewerCan.sendBack && (
          <Details summary="Send them back to be mended">
            <SendBack minutesId={id} />
          </Details>
        )}
      </>
    );
  if (!viewerCan.check) return null;
  return (
    <>
      <Button onPress={() => ask(true)}>I have checked the minutes</Button>
      {isAsking && (
        <ConfirmDialog
          title="Have you checked all of the minutes?"
          confirm="They are right"
          kind="primary"
          isBusy={isBusy}
          refusal={refusal}
          onConfirm={() => act({ input: { minutesId: id, wordsRead } })}
          onClose={() => ask(false)}
        >
          Nobody can write in them from then on, unless you send them back. They can be circulated then.
        </ConfirmDialog>
      )}
    </>
  );
}

function SendBack({ minutesId }: { minutesId: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(SendBackMinutesMutation, {
    initial: { minutesId, because: '' },
    rules: [required('because', 'Say what is to be mended')],
    onDone: () => notify('The minutes are a draft again.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea name="because" label="What is to be mended?" rows={3} hint="The officers read it above the draft." />
      <SubmitButton kind="secondary">Send them back</SubmitButton>
    </Form>
  );
}
