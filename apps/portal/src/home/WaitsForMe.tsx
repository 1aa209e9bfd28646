import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { AnswerForm } from '../meetings/AnswerForm';
import { myAnswers } from '../meetings/myAnswers';
import { Button } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { TextLink } from '../ui/TextLink';
import { When } from '../ui/When';

const WaitingInvitationFragment = graphql(`
  fragment WaitingInvitation on MeetingInvitation {
    id
    message
    response
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
      agency {
        id
        name
      }
    }
    meeting {
      id
      title
      startsAt
      endsAt
      timeZone
      partnership {
        id
        name
      }
    }
  }
`);

const shownFirst = 5;

interface WaitsForMeProps {
  invitations: readonly FragmentType<typeof WaitingInvitationFragment>[];
}

/** Invitations without an answer, each with its buttons: answered here, without leaving the page. */
export function WaitsForMe({ invitations: refs }: WaitsForMeProps) {
  const notify = useNotify();
  const [showsAll, showAll] = useState(false);
  const invitations = refs.map((ref) => readFragment(WaitingInvitationFragment, ref));
  const shown = showsAll ? invitations : invitations.slice(0, shownFirst);
  return (
    <section aria-labelledby="waits-for-me">
      <h2 className="govuk-heading-l" id="waits-for-me">
        {invitations.length === 0 ? 'Nothing waits for you' : `Waits for your answer (${invitations.length})`}
      </h2>
      {invitations.length === 0 && <Inset>Invitations to meetings stand here until you have answered.</Inset>}
      {shown.map((invitation) => {
        const { id, meeting, seat, message } = invitation;
        if (!meeting) return null;
        return (
          <article className="rt-waiting" key={id} aria-labelledby={`waits-${id}`}>
            <h3 className="govuk-heading-m" id={`waits-${id}`}>
              <TextLink to={`/meetings/${meeting.id}`}>{meeting.title}</TextLink>
            </h3>
            <p className="govuk-body">
              <When startsAt={meeting.startsAt} endsAt={meeting.endsAt} timeZone={meeting.timeZone} />
              <br />
              {meeting.partnership?.name}
              {seat && `, for ${seat.agency.name}`}
            </p>
            <AnswerForm
              invitationId={id}
              message={message}
              answers={myAnswers({ ...invitation, isDeputy: false })}
              onDone={() =>
                notify(`Your answer to “${meeting.title}” is saved. You can change it on the page of the meeting.`)
              }
            />
          </article>
        );
      })}
      {shown.length < invitations.length && (
        <Button kind="secondary" onPress={() => showAll(true)}>
          Show the other {invitations.length - shown.length}
        </Button>
      )}
    </section>
  );
}
