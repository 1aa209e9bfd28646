import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { DayOf } from '../ui/When';
import { partWords } from './words';

const WordsChangedFragment = graphql(`
  fragment WordsChanged on CampaignAnswer {
    id
    answeredAt
    changes {
      part
      before
      now
    }
  }
`);

/** What reads otherwise since it was signed. */
export function WordsChanged({ answer }: { answer: FragmentType<typeof WordsChangedFragment> }) {
  const { answeredAt, changes } = readFragment(WordsChangedFragment, answer);
  if (changes.length === 0)
    return <p className="govuk-body">It reads as it did when you signed it; it was changed in between.</p>;
  return (
    <section aria-labelledby="changed">
      <h2 className="govuk-heading-l" id="changed">
        Changed since it was signed
      </h2>
      <p className="govuk-body">
        It was signed on <DayOf at={answeredAt} />. Since then:
      </p>
      <Table
        caption="What reads otherwise now"
        hideCaption
        rows={changes}
        rowKey={({ part }) => part}
        columns={[
          { header: 'What', cell: ({ part }) => partWords[part] },
          { header: 'As it was signed', cell: ({ before }) => <Words words={before} /> },
          { header: 'As it reads now', cell: ({ now }) => <Words words={now} /> },
        ]}
      />
    </section>
  );
}

const Words = ({ words }: { words: string }) => (
  <span className="rt-campaign__lines">{words === '' ? 'Nothing' : words}</span>
);
