import { AgencyLink } from '../agencies/AgencyLink';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Replies } from './Replies';

const ContributionTableFragment = graphql(`
  fragment ContributionTable on ContributionLine {
    id
    agency {
      id
      name
    }
    held
    present
    deputised
    apologies
    absent
    papersDue
    papersOnTime
    actionsClosed
    actionsOverdue
    replies {
      id
      ...ContributionReplyLine
    }
  }
`);

interface ContributionTableProps {
  lines: readonly FragmentType<typeof ContributionTableFragment>[];
  /** In words. */
  period: string;
}

/** Every agency that the reader sees, theirs first. */
export function ContributionTable({ lines, period }: ContributionTableProps) {
  const rows = readFragment(ContributionTableFragment, lines);
  type Row = (typeof rows)[number];
  const figure = (header: string, sort: string, of: (row: Row) => number): Column<Row> => ({
    header,
    sort,
    cell: of,
    text: of,
    numeric: true,
  });
  return (
    <Table
      caption={`By agency, ${period}`}
      rows={rows}
      rowKey={({ id }) => id}
      csv="contribution"
      columns={[
        {
          header: 'Agency',
          sort: 'agency',
          cell: ({ agency, replies }) => (
            <>
              <AgencyLink agency={agency} />
              {replies.length > 0 && (
                <Details summary="What it says" about={`of its figures: ${agency.name}`}>
                  <Replies replies={replies} />
                </Details>
              )}
            </>
          ),
          text: ({ agency }) => agency.name,
        },
        figure('Meetings', 'held', ({ held }) => held),
        figure('Came', 'present', ({ present }) => present),
        figure('Deputy came', 'deputised', ({ deputised }) => deputised),
        figure('Apologies', 'apologies', ({ apologies }) => apologies),
        figure('Absent', 'absent', ({ absent }) => absent),
        figure('Papers due', 'papers', ({ papersDue }) => papersDue),
        figure('On time', 'on-time', ({ papersOnTime }) => papersOnTime),
        figure('Actions closed', 'closed', ({ actionsClosed }) => actionsClosed),
        figure('Overdue today', 'overdue', ({ actionsOverdue }) => actionsOverdue),
      ]}
    />
  );
}
