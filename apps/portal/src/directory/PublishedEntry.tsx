import { useState } from 'react';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button, ButtonGroup } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { confirmerWords } from './words';

const PublishedEntryFragment = graphql(`
  fragment PublishedEntry on DirectoryRecord {
    id
    version
    state
    confirmedOn
    confirmedAs
    flaggedOn
    hiddenOn
    viewerCan {
      confirm
      withdraw
    }
  }
`);

const ConfirmDirectoryEntryMutation = graphql(`
  mutation ConfirmDirectoryEntry($input: DirectoryEntryInput!) {
    confirmDirectoryEntry(input: $input) {
      directoryEntry {
        id
        ...PublishedEntry
        ...RecordForm
        ...RecordSteps
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawDirectoryEntryMutation = graphql(`
  mutation WithdrawDirectoryEntry($input: DirectoryEntryInput!) {
    withdrawDirectoryEntry(input: $input) {
      directoryEntry {
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

interface PublishedEntryProps {
  partnership: { id: string; slug: string; name: string };
  entry: FragmentType<typeof PublishedEntryFragment>;
}

/** Whether it is still right, with one button to say so; and the way out of the directory. */
export function PublishedEntry({ partnership, entry }: PublishedEntryProps) {
  const { version, state, confirmedOn, confirmedAs, flaggedOn, hiddenOn, viewerCan } = readFragment(
    PublishedEntryFragment,
    entry,
  );
  const notify = useNotify();
  const [isAsking, ask] = useState(false);
  const input = { partnershipId: partnership.id, version };
  const confirm = useAct(ConfirmDirectoryEntryMutation, () =>
    notify('Thank you. The public reads that it is right as of today.'),
  );
  const withdraw = useAct(WithdrawDirectoryEntryMutation, () => {
    ask(false);
    notify('Withdrawn. Nobody outside reads it any more.');
  });
  return (
    <>
      <Inset>
        {confirmedOn && confirmedAs && (
          <p className="govuk-body">
            Last confirmed on <Day on={confirmedOn} /> by {confirmerWords[confirmedAs]}.
          </p>
        )}
        <p className="govuk-body">
          {state === 'HIDDEN' && hiddenOn && (
            <>
              Hidden from the public since <Day on={hiddenOn} />, because nobody confirmed it for nine months. It is
              back as soon as you say that it is right.
            </>
          )}
          {state === 'UNCONFIRMED' && flaggedOn && hiddenOn && (
            <>
              Since <Day on={flaggedOn} /> the public is told that nobody has confirmed it lately. On{' '}
              <Day on={hiddenOn} /> it is hidden.
            </>
          )}
          {state === 'CURRENT' && flaggedOn && (
            <>
              Say again before <Day on={flaggedOn} /> that it is right.
            </>
          )}
          {state === 'ENDED' && 'The public reads that the partnership ended, and who carries on its work.'}
        </p>
        {state !== 'HIDDEN' && (
          <p className="govuk-body">
            <TextLink to={`/directory/${partnership.slug}`}>Look at it in the directory</TextLink>
          </p>
        )}
        <ButtonGroup>
          {viewerCan.confirm && (
            <Button
              kind={state === 'CURRENT' ? 'secondary' : 'primary'}
              isBusy={confirm.isBusy}
              onPress={() => confirm.act({ input })}
            >
              It is right as it stands
            </Button>
          )}
          <Button kind="secondary" onPress={() => ask(true)}>
            Withdraw the entry
          </Button>
        </ButtonGroup>
        <div role="alert">{confirm.refusal && <p className="govuk-error-message">{confirm.refusal}</p>}</div>
      </Inset>
      {isAsking && (
        <ConfirmDialog
          title="Withdraw the entry?"
          confirm="Withdraw it"
          decline="Keep it"
          isBusy={withdraw.isBusy}
          refusal={withdraw.refusal}
          onConfirm={() => withdraw.act({ input })}
          onClose={() => ask(false)}
        >
          {partnership.name} is gone from the directory, its map and its data from this moment. What it says is kept
          here, and can be published again.
        </ConfirmDialog>
      )}
    </>
  );
}
