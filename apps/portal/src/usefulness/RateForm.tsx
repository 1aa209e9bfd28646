import { RadioField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { Refusal } from '../forms/Refusal';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useAct } from '../forms/useAct';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { Verdict } from '../gql/enums';
import { TextButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { verdictWords } from './words';

const RateResourceMutation = graphql(`
  mutation RateResource($input: RateResourceInput!) {
    rateResource(input: $input) {
      resourceVersion {
        id
        resource {
          id
          usefulness {
            yours {
              id
              verdict
            }
          }
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

interface RateFormProps {
  versionId: string;
  /** What the reader said of this version. */
  verdict?: Verdict;
  comment: string;
}

/** Useful or not, and why. Said again, it is changed. */
export function RateForm({ versionId, verdict, comment }: RateFormProps) {
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(RateResourceMutation, () => notify('Taken back, with your comment.'));
  const { form, values } = useMutationForm(RateResourceMutation, {
    initial: { versionId, verdict: verdict ?? '', comment },
    rules: [
      required('verdict', 'Choose whether it was useful'),
      atMost('comment', 2000, 'Keep your comment within 2,000 characters'),
    ],
    variables: (said) => ({ input: { ...said, verdict: said.verdict as Verdict } }),
    onDone: (_, said) =>
      notify(
        said.comment.trim()
          ? 'Thank you. Whoever looks after it reads what you wrote, with your name.'
          : 'Thank you. It is counted; nobody is told that it was you.',
      ),
  });
  return (
    <div className="rt-card">
      <Form form={form} isSmall>
        <RadioField
          name="verdict"
          label="Was it useful to you?"
          inline
          choices={(['USEFUL', 'NOT_USEFUL'] as const).map((value) => ({ value, label: verdictWords[value] }))}
        />
        <TextArea
          name="comment"
          label={values.verdict === 'NOT_USEFUL' ? 'What was missing or wrong?' : 'What should its owner know?'}
          optional
          hint="Whoever looks after it reads this with your name, and nobody else. Nothing about victims, suspects or single cases."
          rows={3}
        />
        <SubmitButton kind="secondary">{verdict ? 'Change what you said' : 'Say so'}</SubmitButton>
      </Form>
      {verdict && (
        <p className="govuk-body">
          <TextButton
            onPress={() => act({ input: { versionId, verdict: null } })}
            isBusy={isBusy}
            about="whether it was useful"
          >
            Take back what you said
          </TextButton>
        </p>
      )}
      <Refusal>{refusal}</Refusal>
    </div>
  );
}
