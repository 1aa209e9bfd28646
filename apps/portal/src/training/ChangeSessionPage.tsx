import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { SessionFields, sessionInput, sessionRules, type SessionValues } from './SessionFields';

const ChangeSessionPageQuery = graphql(`
  query ChangeTrainingSessionPage($id: ID!) {
    trainingSession(id: $id) {
      id
      viewerCan {
        change
      }
      ...ChangeTrainingSession
    }
  }
`);

const ChangeSessionFragment = graphql(`
  fragment ChangeTrainingSession on TrainingSession {
    id
    version
    heldOn
    startsTime
    endsTime
    place
    howToJoin
    capacity
  }
`);

const ChangeTrainingSessionMutation = graphql(`
  mutation ChangeTrainingSession($input: ChangeTrainingSessionInput!) {
    changeTrainingSession(input: $input) {
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

export function ChangeSessionPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ChangeSessionPageQuery, { id });
  if (!data) return waiting;
  if (!data.trainingSession?.viewerCan.change) return <NotFound />;
  return (
    <Page title="Change the session" caption="Training" back={{ to: `/training/sessions/${id}`, label: 'The session' }}>
      <ChangeSessionForm session={data.trainingSession} />
    </Page>
  );
}

function ChangeSessionForm({ session }: { session: FragmentType<typeof ChangeSessionFragment> }) {
  const { id, version, capacity, heldOn, startsTime, endsTime, place, howToJoin } = readFragment(
    ChangeSessionFragment,
    session,
  );
  const notify = useNotify();
  const initial: SessionValues & { version: number } = {
    version,
    heldOn,
    startsTime: startsTime.slice(0, 5),
    endsTime: endsTime.slice(0, 5),
    place,
    howToJoin,
    capacity: String(capacity),
  };
  const { form } = useMutationForm(ChangeTrainingSessionMutation, {
    initial,
    rules: sessionRules<typeof initial>(),
    variables: ({ version: read, ...said }) => ({ input: { sessionId: id, version: read, ...sessionInput(said) } }),
    onDone: () =>
      notify('The session is changed. Whoever has a place is told when it moved.', `/training/sessions/${id}`),
  });
  return (
    <Form form={form}>
      <SessionFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
