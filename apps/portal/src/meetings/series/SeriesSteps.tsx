import { graphql, readFragment, type FragmentType } from '../../gql';
import type { SeriesStepsFragment as SeriesStep } from '../../gql/graphql';
import { Table, type Column } from '../../ui/Table';
import { dateInWords, stepWords } from './words';

const SeriesStepsFragmentDocument = graphql(`
  fragment SeriesSteps on SeriesStep {
    kind
    dayOff
    wordsChange
    was {
      heldOn
      startsTime
      endsTime
    }
    becomes {
      heldOn
      startsTime
      endsTime
    }
  }
`);

export type SeriesStepsRef = readonly FragmentType<typeof SeriesStepsFragmentDocument>[];

const timeInWords = (time: SeriesStep['was']) =>
  time ? `${dateInWords(time.heldOn)}, ${time.startsTime} to ${time.endsTime}` : '';
const whatInWords = ({ kind, wordsChange, dayOff }: SeriesStep) =>
  [
    stepWords[kind],
    wordsChange && kind !== 'CANCELLED' && kind !== 'STAYS_CANCELLED' && 'new words',
    dayOff && `by the rule it would be ${dayOff}`,
  ]
    .filter(Boolean)
    .join('; ');

/** What becomes of each date, before it is done. */
export const SeriesSteps = ({ steps }: { steps: SeriesStepsRef }) => (
  <Table
    caption="What becomes of each date"
    columns={columns}
    rows={readFragment(SeriesStepsFragmentDocument, steps)}
    rowKey={(step) => `${step.kind} ${step.was?.heldOn} ${step.becomes?.heldOn}`}
  />
);

const columns: Column<SeriesStep>[] = [
  { header: 'Now', cell: ({ was }) => timeInWords(was) || 'Not in the series' },
  { header: 'Then', cell: ({ becomes }) => timeInWords(becomes) || 'Not held' },
  { header: 'What happens', cell: whatInWords },
];
