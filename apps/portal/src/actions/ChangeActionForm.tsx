import { Form } from '../forms/Form';
import { atMost, realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { ActionFields } from './ActionFields';

const ChangeActionFragment = graphql(`
  fragment ChangeAction on Action {
    id
    version
    dueOn
    owner {
      id
      name
    }
    agency {
      id
      name
    }
    meeting {
      id
      ...ActionChoices
    }
  }
`);

const ChangeActionMutation = graphql(`
  mutation ChangeAction($input: ChangeActionInput!) {
    changeAction(input: $input) {
      action {
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

export function ChangeActionForm({ action }: { action: FragmentType<typeof ChangeActionFragment> }) {
  const { id, version, dueOn, owner, agency, meeting } = readFragment(ChangeActionFragment, action);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeActionMutation, {
    initial: {
      actionId: id,
      version,
      ownerId: owner?.id ?? '',
      agencyId: agency?.id ?? '',
      dueOn: dueOn ?? '',
      reason: '',
    },
    rules: [
      realDate('dueOn'),
      required('reason', 'Enter why it is changed'),
      atMost('reason', 1000, 'Keep why it is changed within 1,000 characters'),
    ],
    variables: ({ ownerId, agencyId, dueOn: on, ...input }) => ({
      input: { ...input, ownerId: ownerId || null, agencyId: agencyId || null, dueOn: on || null },
    }),
    onDone: () => notify('It is changed. Reminders begin anew.'),
  });
  return (
    <Form form={form} isSmall>
      <ActionFields meeting={meeting} others={{ owner, agency }} />
      <TextArea name="reason" label="Why?" hint="It is kept beside the action." rows={3} />
      <SubmitButton>Change it</SubmitButton>
    </Form>
  );
}
