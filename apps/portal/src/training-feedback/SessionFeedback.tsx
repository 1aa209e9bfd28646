import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import { Moment } from '../ui/When';
import { FeedbackForm } from './FeedbackForm';
import { FeedbackResult } from './FeedbackResult';
import { confidentWords, stepInWords, usefulWords } from './words';

const SessionFeedbackFragment = graphql(`
  fragment SessionFeedback on TrainingSession {
    id
    canGiveFeedback
    yourFeedback {
      id
      useful
      confident
      best
      better
      changeableUntil
    }
    feedback {
      ...FeedbackResult
    }
    viewerCan {
      keepRegister
    }
  }
`);

/** Whoever attended says how it was; whoever holds the course reads what all said together. */
export function SessionFeedback({ session }: { session: FragmentType<typeof SessionFeedbackFragment> }) {
  const {
    id,
    canGiveFeedback,
    yourFeedback: said,
    feedback,
    viewerCan,
  } = readFragment(SessionFeedbackFragment, session);
  return (
    <>
      {(canGiveFeedback || said) && (
        <section aria-labelledby="how-it-was">
          <h2 className="govuk-heading-m" id="how-it-was">
            How was it?
          </h2>
          {said ? (
            <>
              <SummaryList
                rows={[
                  ['For your work', stepInWords(usefulWords, said.useful)],
                  ['To use what you learned', stepInWords(confidentWords, said.confident)],
                  said.best && ['What was best', <span className="rt-lines">{said.best}</span>],
                  said.better && ['What could be better', <span className="rt-lines">{said.better}</span>],
                ]}
              />
              {canGiveFeedback && (
                <Details summary="Change what I said">
                  <p className="govuk-body">
                    You can until <Moment at={said.changeableUntil} />.
                  </p>
                  <FeedbackForm sessionId={id} said={said} />
                </Details>
              )}
            </>
          ) : (
            <>
              <p className="govuk-body">
                Nobody reads your answers with your name. Those who hold the course read what five and more people say,
                together.
              </p>
              <FeedbackForm sessionId={id} />
            </>
          )}
        </section>
      )}
      {viewerCan.keepRegister && <FeedbackResult result={feedback} />}
    </>
  );
}
