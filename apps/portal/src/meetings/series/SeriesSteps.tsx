import type { ChangeSeriesMutation } from '../../gql/graphql';
import { Table, type Column } from '../../ui/Table';
import { dateInWords, stepWords } from './words';

export type SeriesStep = ChangeSeriesMutation['changeSeries']['steps'][number];

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
export const SeriesSteps = ({ steps }: { steps: readonly SeriesStep[] }) => (
  <Table
    caption="What becomes of each date"
    columns={columns}
    rows={steps}
    rowKey={(step) => `${step.kind} ${step.was?.heldOn} ${step.becomes?.heldOn}`}
  />
);

const columns: Column<SeriesStep>[] = [
  { header: 'Now', cell: ({ was }) => timeInWords(was) || 'Not in the series' },
  { header: 'Then', cell: ({ becomes }) => timeInWords(becomes) || 'Not held' },
  { header: 'What happens', cell: whatInWords },
];
