import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { marksInWords } from './marks';

const GiveFeedbackFragment = graphql(`
  fragment GiveFeedback on TrainingSession {
    id
    canGiveFeedback
    yourFeedback {
      useful
      confident
      words
    }
  }
`);

const GiveTrainingFeedbackMutation = graphql(`
  mutation GiveTrainingFeedback($input: GiveTrainingFeedbackInput!) {
    giveTrainingFeedback(input: $input) {
      trainingSession {
        id
        ...GiveFeedback
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Whoever attended says what they think of it, and may say it otherwise later. */
export function GiveFeedback({ session }: { session: FragmentType<typeof GiveFeedbackFragment> }) {
  const { id, canGiveFeedback, yourFeedback } = readFragment(GiveFeedbackFragment, session);
  const notify = useNotify();
  const { form } = useMutationForm(GiveTrainingFeedbackMutation, {
    initial: {
      useful: String(yourFeedback?.useful ?? ''),
      confident: String(yourFeedback?.confident ?? ''),
      words: yourFeedback?.words ?? '',
    },
    rules: [
      required('useful', 'Say how useful it was'),
      required('confident', 'Say how sure you feel'),
      atMost('words', 2000, 'Use 2,000 characters at most'),
    ],
    variables: ({ useful, confident, words }) => ({
      input: { sessionId: id, useful: Number(useful), confident: Number(confident), words },
    }),
    onDone: () => notify('Thank you. Those who hold the course read it without your name.'),
  });
  if (!canGiveFeedback) return null;
  return (
    <section aria-labelledby="give-feedback" className="rt-not-printed">
      <h2 className="govuk-heading-l" id="give-feedback">
        {yourFeedback ? 'What you said of it' : 'How was it?'}
      </h2>
      <p className="govuk-body">
        Those who hold the course read all answers together, without names, five at a time and none while there are
        fewer. You can change yours for 60 days after the session.
      </p>
      <Form form={form}>
        <RadioField name="useful" label="How useful was it?" choices={marksInWords('not at all', 'very useful')} />
        <RadioField
          name="confident"
          label="How sure do you feel to use what you learned?"
          choices={marksInWords('not at all', 'very sure')}
        />
        <TextArea name="words" label="What should be better, or should stay?" optional />
        <SubmitButton>{yourFeedback ? 'Change it' : 'Send'}</SubmitButton>
      </Form>
    </section>
  );
}
