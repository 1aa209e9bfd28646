import { Form } from '../forms/Form';
import { atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { RadioField } from '../forms/ChoiceFields';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { DecisionList } from './DecisionList';

const ToRatifyFragment = graphql(`
  fragment ToRatify on Meeting {
    id
    canRatify
    toRatify {
      id
      number
      version
      ...DecisionLine
    }
  }
`);

const RatifyDecisionMutation = graphql(`
  mutation RatifyDecision($input: RatifyDecisionInput!) {
    ratifyDecision(input: $input) {
      decision {
        id
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

interface ToRatifyProps {
  meeting: FragmentType<typeof ToRatifyFragment>;
  /** Reads the meeting anew. */
  again: () => void;
}

/** What was decided without a quorum and waits for this meeting. */
export function ToRatify({ meeting: ref, again }: ToRatifyProps) {
  const { id, canRatify, toRatify } = readFragment(ToRatifyFragment, ref);
  if (!toRatify.length) return null;
  return (
    <section aria-labelledby="to-ratify">
      <Heading level={2} size="m" id="to-ratify">
        For ratification
      </Heading>
      <p className="govuk-body">
        Decided without a quorum at an earlier meeting. They stand once a meeting with a quorum ratifies them.
      </p>
      {toRatify.map((decision) => (
        <div key={decision.id}>
          <DecisionList decisions={[decision]} withOrigin />
          {canRatify && (
            <Details summary="Ratify it, or decline to" about={decision.number}>
              <RatifyForm meetingId={id} decision={decision} again={again} />
            </Details>
          )}
        </div>
      ))}
    </section>
  );
}

interface RatifyFormProps {
  meetingId: string;
  decision: { id: string; number: string; version: number };
  again: () => void;
}

function RatifyForm({ meetingId, decision: { id, number, version }, again }: RatifyFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(RatifyDecisionMutation, {
    initial: { decisionId: id, version, meetingId, outcome: '', words: '' },
    rules: [
      ({ outcome }) =>
        outcome ? undefined : { code: 'REQUIRED', message: 'Choose what the meeting does', path: ['outcome'] },
      ({ outcome, words }) =>
        outcome === 'DECLINED' && !words.trim()
          ? { code: 'REQUIRED', message: 'Enter why it is not ratified', path: ['words'] }
          : undefined,
      atMost('words', 1000, 'Keep it within 1,000 characters'),
    ],
    variables: ({ outcome, ...said }) => ({ input: { ...said, isRatified: outcome === 'RATIFIED' } }),
    onDone: (_payload, { outcome }) => {
      notify(outcome === 'RATIFIED' ? `Ratified: ${number}` : `Not ratified: ${number}`);
      again();
    },
  });
  return (
    <Form form={form} isSmall>
      <RadioField
        name="outcome"
        label="This meeting"
        choices={[
          { value: 'RATIFIED', label: 'ratifies it' },
          { value: 'DECLINED', label: 'does not ratify it' },
        ]}
      />
      <TextArea
        name="words"
        label={values.outcome === 'DECLINED' ? 'Why it is not ratified' : 'What is to be noted'}
        rows={2}
        optional={values.outcome !== 'DECLINED'}
      />
      <SubmitButton about={number}>Record it</SubmitButton>
    </Form>
  );
}
