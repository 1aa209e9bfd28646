import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { AcceptExampleForm } from './AcceptExampleForm';
import { DeclineExampleForm } from './DeclineExampleForm';

const ExampleDecisionFragment = graphql(`
  fragment ExampleDecision on Example {
    id
    version
    state
    viewerCan {
      read
      accept
      decline
    }
  }
`);

const ReadExampleMutation = graphql(`
  mutation ReadExample($input: ReadExampleInput!) {
    readExample(input: $input) {
      example {
        id
        version
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What may be done with it now; nothing once it is decided. */
export function ExampleDecision({ example: ref }: { example: FragmentType<typeof ExampleDecisionFragment> }) {
  const { id, version, state, viewerCan } = readFragment(ExampleDecisionFragment, ref);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(ReadExampleMutation, () =>
    notify('You are reading it. Whoever sent it sees that somebody does.'),
  );
  if (!viewerCan.read && !viewerCan.accept && !viewerCan.decline) return null;
  const isAnew = state === 'ACCEPTED';
  return (
    <section aria-labelledby="decide">
      <h2 className="govuk-heading-m" id="decide">
        What becomes of it
      </h2>
      {viewerCan.read && (
        <>
          <Button kind="secondary" isBusy={isBusy} onPress={() => act({ input: { exampleId: id, version } })}>
            I am reading this
          </Button>
          <Refusal>{refusal}</Refusal>
        </>
      )}
      {viewerCan.accept && (
        <Details summary={isAnew ? 'Begin a draft once more' : 'Accept it'}>
          <AcceptExampleForm example={{ id, version }} isAnew={isAnew} />
        </Details>
      )}
      {viewerCan.decline && (
        <Details summary="Do not take it">
          <DeclineExampleForm example={{ id, version }} />
        </Details>
      )}
    </section>
  );
}
