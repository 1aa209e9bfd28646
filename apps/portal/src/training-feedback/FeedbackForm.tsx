import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { useNotify } from '../ui/notifications';
import { confidentWords, stepsOf, usefulWords } from './words';

const GiveTrainingFeedbackMutation = graphql(`
  mutation GiveTrainingFeedback($input: GiveTrainingFeedbackInput!) {
    giveTrainingFeedback(input: $input) {
      trainingSession {
        id
        yourFeedback {
          id
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface FeedbackFormProps {
  sessionId: string;
  /** What the reader said before. */
  said?: { useful: number; confident: number; best: string; better: string } | null;
}

/** Four questions about a session; answered once, and changed with what was said before in the fields. */
export function FeedbackForm({ sessionId, said }: FeedbackFormProps) {
  const notify = useNotify();
  const { form } = useMutationForm(GiveTrainingFeedbackMutation, {
    initial: {
      useful: said ? String(said.useful) : '',
      confident: said ? String(said.confident) : '',
      best: said?.best ?? '',
      better: said?.better ?? '',
    },
    rules: [
      required('useful', 'Choose how useful it was'),
      required('confident', 'Choose how confident you are'),
      atMost('best', 2000, 'Say what was best in 2,000 characters at most'),
      atMost('better', 2000, 'Say what could be better in 2,000 characters at most'),
    ],
    variables: ({ useful, confident, best, better }) => ({
      input: { sessionId, useful: Number(useful), confident: Number(confident), best, better },
    }),
    onDone: () => notify(said ? 'What you said is changed.' : 'Thank you. What you said is kept.'),
  });
  return (
    <Form form={form} isSmall>
      <RadioField name="useful" label="How useful was it for your work?" choices={stepsOf(usefulWords)} />
      <RadioField
        name="confident"
        label="How confident are you to use what you learned?"
        choices={stepsOf(confidentWords)}
      />
      <TextArea
        name="best"
        label="What was best?"
        hint="Those who hold the course read your words, without your name."
        optional
      />
      <TextArea name="better" label="What could be better?" optional />
      <SubmitButton>{said ? 'Change what I said' : 'Say how it was'}</SubmitButton>
    </Form>
  );
}
