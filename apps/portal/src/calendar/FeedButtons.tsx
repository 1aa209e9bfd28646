import { useState } from 'react';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Moment } from '../ui/When';

const FeedButtonsFragment = graphql(`
  fragment FeedButtons on PartnershipFeed {
    id
    createdAt
  }
`);

const IssuePartnershipFeedMutation = graphql(`
  mutation IssuePartnershipFeed($input: IssuePartnershipFeedInput!) {
    issuePartnershipFeed(input: $input) {
      url
      problems {
        code
        message
        path
      }
    }
  }
`);

const RevokePartnershipFeedMutation = graphql(`
  mutation RevokePartnershipFeed($input: RevokePartnershipFeedInput!) {
    revokePartnershipFeed(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Makes, renews and stops one's calendar address for a partnership. Without the partnership it can only be stopped. */
export function FeedButtons({
  feed: ref,
  partnership,
}: {
  feed?: FragmentType<typeof FeedButtonsFragment> | null;
  partnership?: { id: string; name: string } | null;
}) {
  const feed = readFragment(FeedButtonsFragment, ref);
  const [address, setAddress] = useState<string>();
  return (
    <>
      {address && feed && (
        <Inset>
          <p className="govuk-body">
            Copy this address now: it is shown only once. Anyone who has it can read these meetings.
          </p>
          <CopyText key={address} label="Calendar address" text={address} takesFocus />
        </Inset>
      )}
      {feed && (
        <p className="govuk-body">
          Your address was made on <Moment at={feed.createdAt} />.{partnership && ' Making a new one ends it.'}
        </p>
      )}
      <ButtonGroup>
        {partnership && <Issue partnership={partnership} isFirst={!feed} onMade={setAddress} />}
        {feed && (
          <Revoke
            feedId={feed.id}
            about={partnership ? `for ${partnership.name}` : 'that holds nothing'}
            onDone={() => setAddress(undefined)}
          />
        )}
      </ButtonGroup>
    </>
  );
}

function Issue({
  partnership: { id, name },
  isFirst,
  onMade,
}: {
  partnership: { id: string; name: string };
  isFirst: boolean;
  onMade: (address: string | undefined) => void;
}) {
  const { form } = useMutationForm(IssuePartnershipFeedMutation, {
    initial: { partnershipId: id },
    onDone: ({ url }) => onMade(url ?? undefined),
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="secondary" about={`for ${name}`}>
        {isFirst ? 'Make a calendar address' : 'Make a new address'}
      </SubmitButton>
    </Form>
  );
}

function Revoke({ feedId, about, onDone }: { feedId: string; about: string; onDone: () => void }) {
  const notify = useNotify();
  const { form } = useMutationForm(RevokePartnershipFeedMutation, {
    initial: { feedId },
    onDone: () => {
      onDone();
      notify('The calendar address no longer works.');
    },
  });
  return (
    <Form form={form} isSmall>
      <SubmitButton kind="secondary" about={about}>
        Stop the address
      </SubmitButton>
    </Form>
  );
}
