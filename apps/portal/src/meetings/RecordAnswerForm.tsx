import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { MeetingResponse } from '../gql/graphql';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { answersFor } from './myAnswers';
import { responseWords, roleWords, seatName } from './words';

const RecordAnswerFormFragment = graphql(`
  fragment RecordAnswerForm on MeetingInvitation {
    id
    role
    guestName
    response
    message
    person {
      id
      name
    }
    deputy {
      id
      name
    }
    seat {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
  }
`);

const RecordAnswerMutation = graphql(`
  mutation RecordAnswer($input: RespondToMeetingInput!) {
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

interface RecordAnswerFormProps {
  meetingId: string;
  invitation: FragmentType<typeof RecordAnswerFormFragment>;
}

export function RecordAnswerForm({ meetingId, invitation: ref }: RecordAnswerFormProps) {
  const { id, role, guestName, response, message, person, deputy, seat } = readFragment(RecordAnswerFormFragment, ref);
  const notify = useNotify();
  const who = seat ? seatName(seat) : (person?.name ?? (guestName || roleWords[role]));
  const { form } = useMutationForm(RecordAnswerMutation, {
    initial: { response: response === 'NONE' ? '' : response, message },
    rules: [
      required('response', 'Choose the answer that was given'),
      atMost('message', 1000, 'Keep the message within 1,000 characters'),
    ],
    variables: (values) => ({
      input: { invitationId: id, response: values.response as MeetingResponse, message: values.message.trim() },
    }),
    onDone: (_, values) =>
      notify(
        `Recorded for ${who}: ${responseWords[values.response as MeetingResponse].toLowerCase()}.`,
        `/meetings/${meetingId}`,
      ),
  });
  return (
    <>
      <SummaryList
        rows={[
          [seat ? 'Agency' : roleWords[role], who],
          seat && person && ['Representative', person.name],
          deputy && ['Deputy', deputy.name],
          ['Answer so far', responseWords[response]],
        ]}
      />
      <Form form={form}>
        <RadioField
          name="response"
          label="What did they answer?"
          hint="The page will say that you recorded it."
          choices={answersFor({ deputy }).map((answer) => ({ value: answer.response, label: answer.label }))}
        />
        <TextArea
          name="message"
          label="Message"
          optional
          rows={2}
          hint="For example: told me by telephone. Nothing about victims, suspects or single cases."
        />
        <SubmitButton>Record the answer</SubmitButton>
      </Form>
    </>
  );
}
