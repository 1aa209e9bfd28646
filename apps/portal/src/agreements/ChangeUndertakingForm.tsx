import { Form } from '../forms/Form';
import { atLeast, atMost } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';
import { Warning } from '../ui/Notes';
import { SeenBy } from './SeenBy';

const ChangeUndertakingFormFragment = graphql(`
  fragment ChangeUndertakingForm on Partnership {
    id
    slug
    wouldBeSeenBy(whole: CIRCLE) {
      ...SeenBy
    }
    undertaking {
      id
      number
      words
    }
  }
`);

const ChangeUndertakingMutation = graphql(`
  mutation ChangeUndertaking($input: ChangeUndertakingInput!) {
    changeUndertaking(input: $input) {
      partnership {
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

export function ChangeUndertakingForm({
  partnership,
}: {
  partnership: FragmentType<typeof ChangeUndertakingFormFragment>;
}) {
  const { id, slug, wouldBeSeenBy, undertaking } = readFragment(ChangeUndertakingFormFragment, partnership);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeUndertakingMutation, {
    initial: { version: undertaking?.number ?? 1, words: undertaking?.words ?? '' },
    rules: [
      atLeast('words', 20, 'Enter 20 characters or more'),
      atMost('words', 8000, 'Keep the words within 8,000 characters'),
    ],
    variables: ({ version, words }) => ({ input: { partnershipId: id, number: version, words } }),
    onDone: () =>
      notify(
        'The words are changed. Everybody with a place is asked to accept them at their next visit.',
        `/partnerships/${slug}/undertaking`,
      ),
  });
  return (
    <Form form={form}>
      <Warning>
        Everybody with a place at this table is asked to accept the new words, you too. Nobody loses access meanwhile,
        and the words before are kept.
      </Warning>
      <TextArea
        name="words"
        label="What everybody undertakes"
        rows={16}
        hint="An empty line begins a new paragraph; lines that begin with a hyphen become points."
      />
      <SeenBy audience={wouldBeSeenBy} andAlso=", and by whoever is invited to a place" />
      <SubmitButton>Save as a new version</SubmitButton>
    </Form>
  );
}
