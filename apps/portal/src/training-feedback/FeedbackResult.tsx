import { graphql, readFragment, type FragmentType } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { averageOf, confidentWords, usefulWords } from './words';

const FeedbackResultFragment = graphql(`
  fragment FeedbackResult on TrainingFeedbackResult {
    answers
    useful
    confident
    best
    better
  }
`);

/** For the keepers of a course: what all who attended said together, once five did. */
export function FeedbackResult({ result }: { result?: FragmentType<typeof FeedbackResultFragment> | null }) {
  const told = result ? readFragment(FeedbackResultFragment, result) : null;
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-m" id="feedback">
        What those who attended say
      </h2>
      {told ? (
        <>
          <p className="govuk-body">
            {told.answers} answers are counted. They are counted again when five more have come, so that nobody’s answer
            can be made out.
          </p>
          <Chosen caption="How useful it was" words={usefulWords} chosen={told.useful} />
          <Chosen caption="How confident they are" words={confidentWords} chosen={told.confident} />
          <Words title="What was best" lines={told.best} />
          <Words title="What could be better" lines={told.better} />
        </>
      ) : (
        <EmptyState title="Fewer than five people have answered">
          <p className="govuk-body">
            Whoever attended finds the questions on this page. You read what they say together once five have answered.
          </p>
        </EmptyState>
      )}
    </section>
  );
}

function Chosen({ caption, words, chosen }: { caption: string; words: readonly string[]; chosen: readonly number[] }) {
  const rows = words.map((word, i) => ({ word, people: chosen[i] ?? 0 }));
  type Row = (typeof rows)[number];
  return (
    <Table
      caption={`${caption}: ${averageOf(chosen)} of 5 on average`}
      rows={rows}
      rowKey={({ word }) => word}
      columns={[
        { header: 'Answer', cell: ({ word }: Row) => word },
        { header: 'People', cell: ({ people }: Row) => people, numeric: true },
      ]}
    />
  );
}

function Words({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {/* Two may have said the same, and the list does not change while it is read. */}
        {lines.map((line, i) => (
          <li key={`${i} ${line}`} className="rt-lines">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
