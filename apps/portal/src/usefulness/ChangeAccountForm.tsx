import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { AccountFields, accountRules, wordsOf, type AccountValues } from './AccountFields';

const ChangeAccountFormFragment = graphql(`
  fragment ChangeAccountForm on ResourceAccount {
    id
    version
    did
    outcome
    happened
    differently
    triedOn
    sharedWith
  }
`);

const ChangeAccountMutation = graphql(`
  mutation ChangeAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      account {
        id
        ...ChangeAccountForm
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface ChangeAccountFormProps {
  account: FragmentType<typeof ChangeAccountFormFragment>;
  /** Of the resource. */
  address: string;
}

export function ChangeAccountForm({ account, address }: ChangeAccountFormProps) {
  const { id, version, triedOn, did, outcome, happened, differently, sharedWith } = readFragment(
    ChangeAccountFormFragment,
    account,
  );
  const notify = useNotify();
  const { form } = useMutationForm(ChangeAccountMutation, {
    initial: {
      id,
      version,
      words: { did, outcome, happened, differently, sharedWith, triedOn: triedOn ?? '' },
    } as AccountValues & { id: string; version: number },
    rules: [...accountRules],
    variables: ({ words, ...read }) => ({ input: { ...read, words: wordsOf({ words }) } }),
    onDone: () => notify('Changed.', address),
  });
  return (
    <Form form={form}>
      <AccountFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
