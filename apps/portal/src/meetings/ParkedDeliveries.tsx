import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Moment } from '../ui/When';

const ParkedDeliveryFragment = graphql(`
  fragment ParkedDelivery on Delivery {
    id
    kind
    address
    attempts
    lastError
    queuedAt
    viewerCan {
      retry
    }
  }
`);

const ParkedDeliveriesFragment = graphql(`
  fragment ParkedDeliveries on Meeting {
    parkedDeliveries {
      id
      ...ParkedDelivery
    }
  }
`);

const RetryDeliveryMutation = graphql(`
  mutation RetryMeetingDelivery($input: RetryDeliveryInput!) {
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

/** Mail that did not arrive, for those who can do something about it. */
export function ParkedDeliveries({ meeting: ref }: { meeting: FragmentType<typeof ParkedDeliveriesFragment> }) {
  const { parkedDeliveries } = readFragment(ParkedDeliveriesFragment, ref);
  if (!parkedDeliveries.length) return null;
  const count = parkedDeliveries.length;
  return (
    <Banner kind="important" title="Mail that did not arrive">
      <p className="govuk-body govuk-!-font-weight-bold">
        {count === 1 ? 'One email about this meeting' : `${count} emails about this meeting`} could not be delivered.
        Check the address with the person, or tell them by telephone.
      </p>
      <ul className="govuk-list rt-parked">
        {parkedDeliveries.map((delivery) => (
          <ParkedDelivery key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </Banner>
  );
}

const kindWords: Record<string, string> = {
  MEETING_SCHEDULED: 'Invitation',
  MEETING_CHANGED: 'News of a change',
  MEETING_RESCHEDULED: 'News of the new time',
  MEETING_CANCELLED: 'News of the cancellation',
  MEETING_DEPUTY: 'Word to the deputy',
  MEETING_RELEASED: 'Word to the deputy',
};

function ParkedDelivery({ delivery: ref }: { delivery: FragmentType<typeof ParkedDeliveryFragment> }) {
  const { id, kind, address, attempts, lastError, queuedAt, viewerCan } = readFragment(ParkedDeliveryFragment, ref);
  const [{ fetching }, retry] = useMutation(RetryDeliveryMutation);
  const [said, say] = useState('');

  async function tryAgain() {
    const { data, error } = await retry({ input: { deliveryId: id } });
    const problem = data?.retryDelivery.problems[0]?.message;
    say(error ? 'We could not reach Roundtable. Try again in a moment.' : (problem ?? 'It is being sent again.'));
  }
  return (
    <li className="govuk-body">
      {kindWords[kind] ?? 'Message'} to {address}, <Moment at={queuedAt} />, tried {attempts} times.
      {lastError && <> The mail server said: “{lastError}”.</>}{' '}
      <span className="rt-parked__action">
        {viewerCan.retry && (
          <Button
            kind="secondary"
            onPress={() => void tryAgain()}
            isBusy={fetching}
            about={`the message to ${address}`}
          >
            Send again
          </Button>
        )}
        <span role="status">{said}</span>
      </span>
    </li>
  );
}
