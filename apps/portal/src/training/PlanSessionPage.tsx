import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { SessionFields, sessionInput, sessionRules, type SessionValues } from './SessionFields';

const PlanSessionPageQuery = graphql(`
  query PlanSessionPage($slug: String!) {
    course(slug: $slug) {
      id
      title
      viewerCan {
        change
      }
    }
  }
`);

const PlanTrainingSessionMutation = graphql(`
  mutation PlanTrainingSession($input: PlanTrainingSessionInput!) {
    planTrainingSession(input: $input) {
      trainingSession {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function PlanSessionPage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(PlanSessionPageQuery, { slug });
  if (!data) return waiting;
  const { course } = data;
  if (!course?.viewerCan.change) return <NotFound />;
  return (
    <Page title="Add a session" caption={course.title} back={{ to: `/training/${slug}`, label: 'The course' }}>
      <PlanSessionForm courseId={course.id} />
    </Page>
  );
}

function PlanSessionForm({ courseId }: { courseId: string }) {
  const notify = useNotify();
  const initial: SessionValues = { heldOn: '', startsTime: '', endsTime: '', place: '', howToJoin: '', capacity: '' };
  const { form } = useMutationForm(PlanTrainingSessionMutation, {
    initial,
    rules: sessionRules(),
    variables: (said) => ({ input: { courseId, ...sessionInput(said) } }),
    onDone: ({ trainingSession }) =>
      notify('The session is planned.', trainingSession ? `/training/sessions/${trainingSession.id}` : '/training'),
  });
  return (
    <Form form={form}>
      <SessionFields />
      <SubmitButton>Add the session</SubmitButton>
    </Form>
  );
}
