import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { AnswerForm } from './AnswerForm';
import { myAnswerInWords, myAnswers } from './myAnswers';

const MyAnswerFragment = graphql(`
  fragment MyAnswer on Meeting {
    id
    status
    viewerCan {
      respond
    }
    invitations {
      id
      isMine
      response
      message
      respondedBy {
        id
        name
      }
      person {
        id
        name
      }
      deputy {
        id
        name
      }
      seat {
        id
        title
        memberName
        agency {
          id
          name
        }
      }
    }
  }
`);

interface MyAnswerProps {
  meeting: FragmentType<typeof MyAnswerFragment>;
  viewerId?: string;
  isOver: boolean;
}

/** My answer to the invitation: one press gives it, and it can be changed until the meeting is over. */
export function MyAnswer({ meeting: ref, viewerId, isOver }: MyAnswerProps) {
  const { invitations, viewerCan, status } = readFragment(MyAnswerFragment, ref);
  // The page shows them all: mine is looked up among them rather than asked for once more.
  const invitation = invitations.find(({ isMine }) => isMine);
  const [isChanging, setChanging] = useState(false);
  const [said, say] = useState('');
  if (!invitation || (status === 'CANCELLED' && invitation.response === 'NONE')) return null;

  // A deputy may answer; the answer waits for the representative.
  const me = { ...invitation, isDeputy: Boolean(viewerId) && invitation.deputy?.id === viewerId };
  const isAnswered = invitation.response !== 'NONE';
  const isOpen = viewerCan.respond && (!isAnswered || isChanging);
  return (
    <section
      className={viewerCan.respond && !isAnswered && !me.isDeputy ? 'rt-waiting' : 'rt-card'}
      aria-labelledby="my-answer"
    >
      <h2 className="govuk-heading-m" id="my-answer" tabIndex={-1}>
        {isAnswered || !viewerCan.respond ? 'Your answer' : 'Will you come?'}
      </h2>
      {me.isDeputy && invitation.seat && (
        <p className="govuk-body">
          You are the deputy for {invitation.seat.agency.name}
          {invitation.person && `; ${invitation.person.name} is expected`}.
        </p>
      )}
      {isAnswered && <p className="govuk-body govuk-!-font-weight-bold">{myAnswerInWords(me)}</p>}
      {isAnswered && invitation.message && <p className="govuk-body">You added: “{invitation.message}”</p>}
      {isAnswered && invitation.respondedBy && invitation.respondedBy.id !== viewerId && (
        <p className="govuk-body-s">Answered by {invitation.respondedBy.name}.</p>
      )}
      {!isAnswered && !viewerCan.respond && (
        <p className="govuk-body">{isOver ? 'The meeting is over; you gave no answer.' : 'You have not answered.'}</p>
      )}
      <div role="status">{said && viewerCan.respond && !isOpen && <p className="govuk-body-s">{said}</p>}</div>
      {isOpen && (
        <AnswerForm
          invitationId={invitation.id}
          message={invitation.message}
          answers={myAnswers(me)}
          onDone={() => {
            setChanging(false);
            say('The officers see your answer at once. You can change it until the meeting is over.');
            document.getElementById('my-answer')?.focus();
          }}
        />
      )}
      {viewerCan.respond && isAnswered && !isChanging && (
        <TextButton onPress={() => setChanging(true)}>Change my answer</TextButton>
      )}
      {isChanging && isAnswered && <TextButton onPress={() => setChanging(false)}>Leave it as it is</TextButton>}
    </section>
  );
}
