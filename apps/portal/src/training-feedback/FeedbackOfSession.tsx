import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';

const FeedbackOfSessionFragment = graphql(`
  fragment FeedbackOfSession on TrainingSession {
    id
    state
    feedback {
      answers
      useful
      confident
      words
    }
  }
`);

/** For the keepers of the course, once it was held: what was said of it, all together. */
export function FeedbackOfSession({ session }: { session: FragmentType<typeof FeedbackOfSessionFragment> }) {
  const { state, feedback } = readFragment(FeedbackOfSessionFragment, session);
  if (!feedback || state !== 'HELD') return null;
  const { answers, useful, confident, words } = feedback;
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-l" id="feedback">
        Feedback
      </h2>
      {answers === null ? (
        <p className="govuk-body">
          Fewer than five people have said something. Nothing of it is shown, so that nobody can be guessed.
        </p>
      ) : (
        <>
          <SummaryList
            rows={[
              ['People who answered', answers],
              ['How useful it was', `${useful} of 5 at the mean`],
              ['How sure of themselves it made them', `${confident} of 5 at the mean`],
            ]}
          />
          {words.length > 0 && (
            <>
              <h3 className="govuk-heading-m">In their words</h3>
              <ul className="govuk-list govuk-list--spaced">
                {words.map((said) => (
                  <li key={said} className="rt-lines">
                    {said}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
