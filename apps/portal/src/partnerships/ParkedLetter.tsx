import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';

const ParkedLetterFragment = graphql(`
  fragment ParkedLetter on Delivery {
    id
    address
    attempts
    lastError
    viewerCan {
      retry
    }
  }
`);

const RetryMutation = graphql(`
  mutation RetryPartnershipDelivery($input: RetryDeliveryInput!) {
    retryDelivery(input: $input) {
      delivery {
        id
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

/** One email that did not arrive, and another try. */
export function ParkedLetter({ letter }: { letter: FragmentType<typeof ParkedLetterFragment> }) {
  const { id, address, attempts, lastError, viewerCan } = readFragment(ParkedLetterFragment, letter);
  const [{ fetching }, retry] = useMutation(RetryMutation);
  const [said, say] = useState('');

  async function tryAgain() {
    const { data, error } = await retry({ input: { deliveryId: id } });
    const problem = data?.retryDelivery.problems[0]?.message;
    say(error ? 'We could not reach Roundtable. Try again in a moment.' : (problem ?? 'It is being sent again.'));
  }
  return (
    <li className="govuk-body">
      To {address}, tried {attempts} times. {lastError && `The mail server said: “${lastError}”. `}
      {viewerCan.retry && (
        <Button kind="secondary" onPress={() => void tryAgain()} isBusy={fetching} about={`the message to ${address}`}>
          Send again
        </Button>
      )}
      <span role="status">{said}</span>
    </li>
  );
}
