import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ActivityState } from '../gql/enums';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const MoveActivityFragment = graphql(`
  fragment MoveActivity on CampaignActivity {
    id
    version
    title
    state
  }
`);

const MoveCampaignActivityMutation = graphql(`
  mutation MoveCampaignActivity($input: MoveCampaignActivityInput!) {
    moveCampaignActivity(input: $input) {
      activity {
        id
        state
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Step {
  to: ActivityState;
  words: string;
  /** What is said when it is done. */
  done: string;
}

const toIdea: Step = { to: 'IDEA', words: 'Back to an idea', done: 'It is an idea again.' };
const toPlanned: Step = { to: 'PLANNED', words: 'It is planned', done: 'It is planned.' };
const toUnderWay: Step = { to: 'UNDER_WAY', words: 'It is under way', done: 'It is under way.' };
const toDone: Step = { to: 'DONE', words: 'It is done', done: 'It is done. Add a photograph or a link that shows it.' };

/** What comes next first. */
const STEPS: Record<ActivityState, Step[]> = {
  IDEA: [toPlanned],
  PLANNED: [toUnderWay, toDone, toIdea],
  UNDER_WAY: [toDone, { ...toPlanned, words: 'Not under way yet' }],
  DONE: [{ ...toUnderWay, words: 'Not done yet' }],
  DROPPED: [{ ...toIdea, words: 'Take it up again' }],
};

/** Moves an activity on, back, or out of the plan. */
export function MoveActivity({ activity }: { activity: FragmentType<typeof MoveActivityFragment> }) {
  const { id, version, state } = readFragment(MoveActivityFragment, activity);
  return (
    <>
      <div className="govuk-button-group">
        {STEPS[state].map((step, index) => (
          <StepForm key={step.to} id={id} version={version} step={step} isFirst={index === 0} />
        ))}
      </div>
      {state !== 'DROPPED' && state !== 'DONE' && (
        <Details summary="It will not be done">
          <DropForm id={id} version={version} />
        </Details>
      )}
    </>
  );
}

function StepForm({ id, version, step, isFirst }: { id: string; version: number; step: Step; isFirst: boolean }) {
  const notify = useNotify();
  const { form } = useMutationForm(MoveCampaignActivityMutation, {
    initial: { activityId: id, version, state: step.to },
    onDone: () => notify(step.done),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind={isFirst ? 'primary' : 'secondary'}>{step.words}</SubmitButton>
    </Form>
  );
}

function DropForm({ id, version }: { id: string; version: number }) {
  const notify = useNotify();
  const { form } = useMutationForm(MoveCampaignActivityMutation, {
    initial: { activityId: id, version, state: 'DROPPED' as const, because: '' },
    rules: [
      required('because', 'Enter why it is dropped'),
      atMost('because', 1000, 'Keep why it is dropped within 1,000 characters'),
    ],
    onDone: () => notify('It is dropped. It stays in the list with the reason, and can be taken up again.'),
  });
  return (
    <Form form={form} isSmall>
      <TextArea
        name="because"
        label="Why not?"
        hint="Everybody who plans the campaign reads it. Nobody is reminded of it any more."
        rows={3}
      />
      <SubmitButton kind="warning">Drop it</SubmitButton>
    </Form>
  );
}
