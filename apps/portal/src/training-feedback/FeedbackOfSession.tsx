import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { averageOf, marksInWords } from './marks';

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
    viewerCan {
      keepRegister
    }
  }
`);

/** For the keepers of the course, once it was held: what was said of it, all together. */
export function FeedbackOfSession({ session }: { session: FragmentType<typeof FeedbackOfSessionFragment> }) {
  const { state, feedback, viewerCan } = readFragment(FeedbackOfSessionFragment, session);
  if (!viewerCan.keepRegister || state !== 'HELD') return null;
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-l" id="feedback">
        Feedback
      </h2>
      {feedback ? (
        <>
          <p className="govuk-body">
            {feedback.answers} answers are counted. They are counted again when five more have come, so that nobody’s
            can be made out.
          </p>
          <Marks caption="How useful it was" ends={['not at all', 'very useful']} chosen={feedback.useful} />
          <Marks caption="How sure they feel" ends={['not at all', 'very sure']} chosen={feedback.confident} />
          {feedback.words.length > 0 && (
            <>
              <h3 className="govuk-heading-m">In their words</h3>
              <ul className="govuk-list govuk-list--spaced">
                {/* Two may have said the same. */}
                {feedback.words.map((said, i) => (
                  <li key={`${i} ${said}`} className="rt-lines">
                    {said}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <EmptyState title="Fewer than five people have answered">
          <p className="govuk-body">
            Whoever attended finds the questions on this page. You read what they say, together and without names, once
            five have answered.
          </p>
        </EmptyState>
      )}
    </section>
  );
}

function Marks({ caption, ends, chosen }: { caption: string; ends: [string, string]; chosen: readonly number[] }) {
  const rows = marksInWords(...ends).map(({ value, label }, i) => ({ value, label, people: chosen[i] ?? 0 }));
  type Row = (typeof rows)[number];
  return (
    <Table
      caption={`${caption}: ${averageOf(chosen)} of 5 on average`}
      rows={rows}
      rowKey={({ value }) => value}
      columns={[
        { header: 'Mark', cell: ({ label }: Row) => label },
        { header: 'People', cell: ({ people }: Row) => people, numeric: true },
      ]}
    />
  );
}
