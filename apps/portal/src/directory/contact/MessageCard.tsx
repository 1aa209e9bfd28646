import { useAct } from '../../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { DirectoryMessageState } from '../../gql/enums';
import { Button, ButtonGroup } from '../../ui/Button';
import { EmailText } from '../../ui/EmailLink';
import { lines } from '../../ui/lines';
import { useNotify } from '../../ui/notifications';
import { Tag } from '../../ui/Tag';
import { DayOf, Moment } from '../../ui/When';
import { messageStateTones, messageStateWords } from './words';

const MessageCardFragment = graphql(`
  fragment MessageCard on DirectoryMessage {
    id
    version
    reference
    state
    senderName
    senderEmail
    organisation
    message
    receivedAt
    settledAt
    settledBy {
      id
      name
    }
    viewerCan {
      settle
    }
  }
`);

const SettleDirectoryMessageMutation = graphql(`
  mutation SettleDirectoryMessage($input: SettleDirectoryMessageInput!) {
    settleDirectoryMessage(input: $input) {
      message {
        ...MessageCard
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const DONE: Record<DirectoryMessageState, string> = {
  NEW: 'It is new again.',
  ANSWERED: 'Marked as answered. Whoever wrote is told nothing by us.',
  SPAM: 'Marked as spam. No letter tells of what comes from this address.',
};

/** One message, in the words of whoever wrote. Links in it stay text: nobody knows where they lead. */
export function MessageCard({ message: ref }: { message: FragmentType<typeof MessageCardFragment> }) {
  const it = readFragment(MessageCardFragment, ref);
  const { id, version, reference, state, senderName, senderEmail, organisation, settledAt, settledBy } = it;
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(SettleDirectoryMessageMutation, ({ message }) =>
    notify(message ? DONE[readFragment(MessageCardFragment, message).state] : ''),
  );
  const mark = (next: DirectoryMessageState) => act({ input: { messageId: id, version, state: next } });
  const answer = `mailto:${encodeURIComponent(senderEmail)}?subject=${encodeURIComponent(`Your message ${reference}`)}`;
  return (
    <article className="rt-card" aria-labelledby={`message-${id}`}>
      <h2 className="govuk-heading-m" id={`message-${id}`}>
        {senderName}
        {organisation && <span className="rt-under">{organisation}</span>}
      </h2>
      <p className="govuk-hint">
        {reference}, <Moment at={it.receivedAt} /> <Tag tone={messageStateTones[state]}>{messageStateWords[state]}</Tag>
        {settledBy && settledAt && (
          <>
            {' '}
            by {settledBy.name} on <DayOf at={settledAt} />
          </>
        )}
      </p>
      {lines(it.message).map((line, index) => (
        <p className="govuk-body" key={index}>
          {line}
        </p>
      ))}
      <p className="govuk-body">
        {state === 'SPAM' ? (
          <EmailText email={senderEmail} />
        ) : (
          <a className="govuk-link" href={answer}>
            Answer by email to <EmailText email={senderEmail} />
          </a>
        )}
      </p>
      {it.viewerCan.settle && (
        <ButtonGroup>
          {state !== 'ANSWERED' && (
            <Button kind="secondary" isBusy={isBusy} onPress={() => mark('ANSWERED')}>
              Mark as answered
            </Button>
          )}
          {state !== 'SPAM' && (
            <Button kind="secondary" isBusy={isBusy} onPress={() => mark('SPAM')}>
              Mark as spam
            </Button>
          )}
          {state !== 'NEW' && (
            <Button kind="secondary" isBusy={isBusy} onPress={() => mark('NEW')}>
              Mark as new
            </Button>
          )}
        </ButtonGroup>
      )}
      <div role="alert">{refusal && <p className="govuk-error-message">{refusal}</p>}</div>
    </article>
  );
}
