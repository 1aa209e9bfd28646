import { useRef } from 'react';
import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { MeetingResponse } from '../gql/graphql';
import { AnswerFields } from './AnswerFields';
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
      <AnswerFields
        answers={answers}
        isBusy={form.isBusy}
        onAnswer={(response) => {
          chosen.current = response;
          form.submit();
        }}
        summary={message ? 'Change the message' : 'Add a message first'}
        what="this meeting"
      />
    </Form>
  );
}
