import { useParams } from 'react-router';
import { SessionCertificates } from '../certificates/SessionCertificates';
import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { Details, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { useCursor } from '../ui/Pagination';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day, When } from '../ui/When';
import { FeedbackOfSession } from '../training-feedback/FeedbackOfSession';
import { GiveFeedback } from '../training-feedback/GiveFeedback';
import { BookForm } from './BookForm';
import { CancelSessionForm } from './CancelSessionForm';
import { GiveUpPlace } from './GiveUpPlace';
import { Register } from './Register';
import { placesInWords } from './words';

const SessionPageQuery = graphql(`
  query TrainingSessionPage($id: ID!, $after: String) {
    trainingSession(id: $id) {
      id
      version
      state
      startsAt
      endsAt
      timeZone
      clocksChange
      place
      howToJoin
      capacity
      booked
      waiting
      placesLeft
      because
      course {
        id
        slug
        title
      }
      yours {
        id
        state
        dueOn
      }
      viewerCan {
        change
        cancel
        keepRegister
        book
      }
      ...Register
      ...SessionCertificates
      ...GiveFeedback
      ...FeedbackOfSession
      yourWaitingNumber
    }
    viewer {
      ...BookFor
    }
  }
`);

/** When and where a session is, the reader's place in it, and for its keepers who is coming. */
export function SessionPage() {
  const id = useParams().id!;
  const after = useCursor();
  const [data, waiting] = usePageQuery(SessionPageQuery, { id, after });
  if (!data) return waiting;
  const { trainingSession: session, viewer } = data;
  if (!session) return <NotFound />;
  const { state, startsAt, endsAt, timeZone, clocksChange, place, howToJoin, course, yours, viewerCan } = session;
  const hasPlace = yours?.state === 'BOOKED' || yours?.state === 'WAITING';
  return (
    <Page
      title={course?.title ?? 'Session'}
      caption="Session of a course"
      back={course ? { to: `/training/${course.slug}`, label: 'The course' } : { to: '/training', label: 'Training' }}
      actions={
        viewerCan.change && (
          <LinkButton kind="secondary" to={`/training/sessions/${id}/change`}>
            Change the session
          </LinkButton>
        )
      }
    >
      {state === 'CANCELLED' && <Inset>This session is cancelled: {session.because}</Inset>}
      <SummaryList
        rows={[
          [
            'When',
            <>
              <When startsAt={startsAt} endsAt={endsAt} timeZone={timeZone} />
              {clocksChange && <p className="rt-under">The clocks change while it is held.</p>}
            </>,
          ],
          ['Where', place || 'Not said yet'],
          howToJoin && ['How to join', <span className="rt-lines">{howToJoin}</span>],
          state === 'PLANNED' && ['Places', `${placesInWords(session)} of ${session.capacity}`],
        ]}
      />
      {yours?.state === 'ATTENDED' && (
        <Inset>
          You attended.{' '}
          {yours.dueOn && (
            <>
              It is to be done again by <Day on={yours.dueOn} />.{' '}
            </>
          )}
          <TextLink to="/account/training">My training</TextLink>
        </Inset>
      )}
      {yours?.state === 'MISSED' && <Inset>It is noted that you were not there.</Inset>}
      {viewerCan.book && !hasPlace && viewer && (
        <BookForm sessionId={id} isFull={session.placesLeft === 0 || session.waiting > 0} viewer={viewer} />
      )}
      {hasPlace && state === 'PLANNED' && (
        <GiveUpPlace sessionId={id} waitingNumber={session.yourWaitingNumber} canGiveUp={viewerCan.book} />
      )}
      {(viewerCan.change || viewerCan.keepRegister) && <Register session={session} />}
      {viewerCan.keepRegister && <SessionCertificates session={session} />}
      <GiveFeedback session={session} />
      <FeedbackOfSession session={session} />
      {viewerCan.cancel && (
        <Details summary="Cancel the session">
          <CancelSessionForm session={session} />
        </Details>
      )}
    </Page>
  );
}
