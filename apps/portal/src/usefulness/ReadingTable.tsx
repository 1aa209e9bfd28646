import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { today } from '../ui/days';
import { monthsSince } from './months';
import { monthInWords } from './words';

const ReadingTableFragment = graphql(`
  fragment ReadingTable on ReadingMonth {
    month
    isOfFile
    times
    file {
      id
      label
    }
  }
`);

interface ReadingTableProps {
  readings: readonly FragmentType<typeof ReadingTableFragment>[];
  publishedAt?: string;
}

const FEW = 'Fewer than 5';

/** Month by month: how often the page was opened, and each file of which that can be told. */
export function ReadingTable({ readings: refs, publishedAt }: ReadingTableProps) {
  const readings = refs.map((ref) => readFragment(ReadingTableFragment, ref));
  const months = publishedAt ? monthsSince(publishedAt, today()) : [];
  if (months.length === 0) return <p className="govuk-body">The first month of readings is told when it is over.</p>;
  const most = Math.max(...readings.filter(({ isOfFile }) => !isOfFile).map(({ times }) => times), 1);
  const rows = months.map((month) => {
    const told = readings.filter((reading) => reading.month === month);
    return {
      month,
      pages: told.find(({ isOfFile }) => !isOfFile)?.times,
      files: told.filter(({ isOfFile, file }) => isOfFile && file !== null),
    };
  });
  return (
    <Table
      caption="How often it was read"
      rows={rows}
      rowKey={({ month }) => month}
      csv="readings"
      columns={[
        { header: 'Month', cell: ({ month }) => monthInWords(month), text: ({ month }) => month },
        {
          header: 'Page opened',
          cell: ({ pages }) => (
            <>
              {pages ?? FEW}
              {pages !== undefined && <meter className="rt-use__bar" max={most} value={pages} aria-hidden="true" />}
            </>
          ),
          text: ({ pages }) => pages ?? FEW,
        },
        {
          header: 'Files downloaded',
          cell: ({ files }) =>
            files.length === 0
              ? `${FEW} of each`
              : files.map(({ file, times }) => `${file?.label}: ${times}`).join('; '),
          text: ({ files }) =>
            files.length === 0
              ? `${FEW} of each`
              : files.map(({ file, times }) => `${file?.label}: ${times}`).join('; '),
        },
      ]}
    />
  );
}
