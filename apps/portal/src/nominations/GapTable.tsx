import { graphql, readFragment, type FragmentType } from '../gql';
import type { GapTableRowFragment as GapRow } from '../gql/graphql';
import { sectors } from '../table/sectors';
import { Table, type Column } from '../ui/Table';
import { TextLink } from '../ui/TextLink';

const GapTableRowFragment = graphql(`
  fragment GapTableRow on Gap {
    id
    sector
    lookedFor
    vacancy {
      id
    }
  }
`);

/** The gaps that the round table shows, as a table; nothing when there are none. */
export function GapTable({ gaps }: { gaps: readonly FragmentType<typeof GapTableRowFragment>[] }) {
  const rows = gaps.map((gap) => readFragment(GapTableRowFragment, gap));
  if (rows.length === 0) return null;
  return <Table caption="Wanted, and nobody yet" csv="gaps" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

const sectorOf = ({ sector }: GapRow) => sectors[sector].label;

const columns: Column<GapRow>[] = [
  { header: 'Sector', cell: sectorOf, text: sectorOf },
  {
    header: 'Looked for',
    cell: ({ lookedFor }) => <span className="rt-words">{lookedFor}</span>,
    text: ({ lookedFor }) => lookedFor,
  },
  {
    header: 'Told to the network',
    cell: (gap) =>
      gap.vacancy ? (
        <TextLink to={`/vacancies/${gap.vacancy.id}`}>
          See the vacancy<span className="govuk-visually-hidden"> for {sectorOf(gap)}</span>
        </TextLink>
      ) : (
        'No'
      ),
    text: ({ vacancy }) => (vacancy ? 'Yes' : 'No'),
  },
];
