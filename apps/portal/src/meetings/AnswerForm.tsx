import { useRef } from 'react';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { MeetingResponse } from '../gql/graphql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import type { Answer } from './myAnswers';

const RespondMutation = graphql(`
  mutation RespondToMeeting($input: RespondToMeetingInput!) {
    respondToMeeting(input: $input) {
      invitation {
        id
        response
        message
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface AnswerFormProps {
  invitationId: string;
  /** What was added to the answer before. */
  message: string;
  answers: Answer[];
  onDone: () => void;
}

/** One button for each answer; a message by choice. */
export function AnswerForm({ invitationId, message, answers, onDone }: AnswerFormProps) {
  const chosen = useRef<MeetingResponse>('ACCEPTED');
  const { form } = useMutationForm(RespondMutation, {
    initial: { message },
    rules: [atMost('message', 1000, 'Keep the message within 1,000 characters')],
    variables: (values) => ({ input: { invitationId, response: chosen.current, message: values.message.trim() } }),
    onDone,
  });
  return (
    <Form form={form} isSmall>
      <div className="rt-answers">
        {answers.map(({ response, label }, index) => (
          <Button
            key={response}
            kind={index ? 'secondary' : 'primary'}
            isBusy={form.isBusy}
            onPress={() => {
              chosen.current = response;
              form.submit();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <Details summary={message ? 'Change the message' : 'Add a message first'}>
        <TextArea
          name="message"
          label="Message"
          optional
          rows={2}
          hint="Seen by whoever may see this meeting. Nothing about victims, suspects or single cases."
        />
      </Details>
    </Form>
  );
}
