import { graphql, readFragment, type FragmentType } from '../gql';
import { Details } from '../ui/Notes';
import { Table } from '../ui/Table';
import { Moment } from '../ui/When';
import { stepWords } from './words';

const ResourceHistoryFragment = graphql(`
  fragment ResourceHistory on Resource {
    id
    history {
      id
      kind
      number
      at
      by {
        id
        name
      }
      note
    }
  }
`);

/** What happened to it, newest first, as far as it is for the reader. */
export function ResourceHistory({ resource }: { resource: FragmentType<typeof ResourceHistoryFragment> }) {
  const { history } = readFragment(ResourceHistoryFragment, resource);
  if (!history.length) return null;
  return (
    <Details summary="History">
      <Table
        caption="History"
        hideCaption
        rows={history}
        rowKey={({ id }) => id}
        columns={[
          { header: 'When', cell: ({ at }) => <Moment at={at} /> },
          {
            header: 'What',
            cell: ({ kind, number, note }) => (
              <>
                {stepWords[kind]}
                {number ? `, version ${number}` : ''}
                {note && <span className="rt-under rt-lines">{note}</span>}
              </>
            ),
          },
          { header: 'By', cell: ({ by }) => by?.name ?? '–' },
        ]}
      />
    </Details>
  );
}
