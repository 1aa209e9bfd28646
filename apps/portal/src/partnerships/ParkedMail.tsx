import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ParkedLetterFragment as ParkedLetter } from '../gql/graphql';
import { Banner } from '../ui/Banner';
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

const ParkedMailFragment = graphql(`
  fragment ParkedMail on Partnership {
    parkedDeliveries {
      id
      ...ParkedLetter
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

/** Mail of this partnership that did not arrive, for those who can do something about it. */
export function ParkedMail({ partnership }: { partnership: FragmentType<typeof ParkedMailFragment> }) {
  const letters = readFragment(ParkedMailFragment, partnership).parkedDeliveries;
  if (!letters.length) return null;
  return (
    <Banner kind="important" title="Mail that did not arrive">
      <p className="govuk-body govuk-!-font-weight-bold">
        {letters.length === 1 ? 'One email' : `${letters.length} emails`} could not be delivered. Check the address with
        the person, or tell them by telephone.
      </p>
      <ul className="govuk-list">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={readFragment(ParkedLetterFragment, letter)} />
        ))}
      </ul>
    </Banner>
  );
}

function Letter({ letter: { id, address, attempts, lastError, viewerCan } }: { letter: ParkedLetter }) {
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
