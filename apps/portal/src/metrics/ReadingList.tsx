import { graphql, readFragment, type FragmentType } from '../gql';
import type { MetricPeriodType } from '../gql/enums';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { confidenceWords, number, periodInWords } from './words';

const ListedReadingFragment = graphql(`
  fragment ListedReading on MetricReading {
    id
    value
    periodOn
    evidence
    confidence
    isStanding
    because
    enteredAt
    canCorrect
    agency {
      id
      name
    }
    enteredBy {
      id
      name
    }
    replaces {
      id
      value
    }
  }
`);

interface ReadingListProps {
  readings: readonly FragmentType<typeof ListedReadingFragment>[];
  /** Where the metric is. */
  at: string;
  unit: string;
  periodType: MetricPeriodType;
}

/** Every reading, the newest first; of what was corrected it is said by what, and why. */
export function ReadingList({ readings, at, unit, periodType }: ReadingListProps) {
  const rows = readings.map((reading) => readFragment(ListedReadingFragment, reading));
  return (
    <Table
      caption="Readings"
      hideCaption
      csv="readings"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Period',
          cell: ({ periodOn }) => periodInWords(periodType, periodOn),
          text: ({ periodOn }) => periodOn ?? '',
        },
        {
          header: 'Whose',
          cell: ({ agency }) => agency?.name ?? 'The campaign as a whole',
          text: ({ agency }) => agency?.name ?? '',
        },
        {
          header: unit,
          numeric: true,
          cell: ({ value, isStanding }) => (isStanding ? number(value) : <del>{number(value)}</del>),
          text: ({ value }) => value,
        },
        {
          header: 'How it is known',
          cell: ({ confidence, evidence, isStanding, replaces, because }) => (
            <>
              {confidenceWords[confidence]}
              {!isStanding && (
                <>
                  {' '}
                  <Tag tone="quiet">Corrected</Tag>
                </>
              )}
              {evidence && <span className="rt-under">{evidence}</span>}
              {replaces && (
                <span className="rt-under">
                  Corrects {number(replaces.value)}: {because}
                </span>
              )}
            </>
          ),
          text: ({ confidence, evidence }) => [confidenceWords[confidence], evidence].filter(Boolean).join(': '),
        },
        {
          header: 'Entered',
          cell: ({ enteredAt, enteredBy }) => (
            <>
              <DayOf at={enteredAt} />
              {enteredBy && <span className="rt-under">{enteredBy.name}</span>}
            </>
          ),
          text: ({ enteredAt }) => enteredAt,
        },
        {
          header: 'What can be done',
          cell: ({ id, canCorrect, periodOn, agency }) =>
            canCorrect && (
              <TextLink
                to={`${at}/correct/${id}`}
                about={`the figure of ${agency?.name ?? 'the campaign as a whole'}, ${periodInWords(periodType, periodOn)}`}
              >
                Correct
              </TextLink>
            ),
        },
      ]}
    />
  );
}
