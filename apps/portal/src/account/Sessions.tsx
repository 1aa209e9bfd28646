import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { SessionsFragment } from '../gql/graphql';
import { Heading } from '../ui/Heading';
import { useNotify } from '../ui/notifications';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { Moment } from '../ui/When';
import { deviceName } from './deviceName';

const SessionsFields = graphql(`
  fragment Sessions on Viewer {
    sessions {
      id
      startedAt
      lastSeenAt
      device
      isThisOne
    }
  }
`);

const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      problems {
        code
        message
        path
      }
    }
  }
`);

const columns: Column<SessionsFragment['sessions'][number]>[] = [
  {
    header: 'Device',
    cell: ({ device, isThisOne }) => (
      <>
        {deviceName(device)} {isThisOne && <Tag>This one</Tag>}
      </>
    ),
  },
  { header: 'Since', cell: ({ startedAt }) => <Moment at={startedAt} /> },
  { header: 'Last used', cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} /> },
  {
    header: 'Sign out',
    cell: ({ id, device, isThisOne }) => !isThisOne && <EndSession sessionId={id} device={deviceName(device)} />,
  },
];

export function Sessions({ viewer }: { viewer: FragmentType<typeof SessionsFields> }) {
  const { sessions } = readFragment(SessionsFields, viewer);
  return (
    <>
      <Heading level={2} size="m" id="sessions">
        Where you are signed in
      </Heading>
      <Table caption="Where you are signed in" hideCaption rows={sessions} rowKey={({ id }) => id} columns={columns} />
      {sessions.length > 1 && <EndOtherSessions />}
    </>
  );
}

function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(EndSessionMutation, {
    initial: { sessionId },
    onDone: () => notify(`Signed out on ${device}.`),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="text" about={`on ${device}`}>
        Sign out
      </SubmitButton>
    </Form>
  );
}

function EndOtherSessions() {
  const notify = useNotify();
  const { form } = useMutationForm(EndOtherSessionsMutation, {
    initial: {},
    variables: () => ({}),
    onDone: () => notify('You are signed out everywhere but here.'),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="secondary">Sign out everywhere but here</SubmitButton>
    </Form>
  );
}
