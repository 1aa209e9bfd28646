import { graphql, readFragment, type FragmentType } from '../gql';
import type { ImportedBeforeFragment as ImportedBeforeSheets } from '../gql/graphql';
import { Table, type Column } from '../ui/Table';
import { Moment } from '../ui/When';
import { whatWasDone } from './words';

const ImportedBeforeFragment = graphql(`
  fragment ImportedBefore on TableSheets {
    imports(first: 10) {
      nodes {
        id
        importedAt
        importedBy {
          id
          name
        }
        rowCount
        newAgencies
        newSeats
        changedSeats
        invitations
      }
    }
  }
`);

type Import = ImportedBeforeSheets['imports']['nodes'][number];

/** Sheets that were imported, newest first. */
export function ImportedBefore({ sheets }: { sheets: FragmentType<typeof ImportedBeforeFragment> }) {
  const { nodes } = readFragment(ImportedBeforeFragment, sheets).imports;
  if (!nodes.length) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Imported before</h2>
      <Table caption="Imported before" hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
    </>
  );
}

const columns: Column<Import>[] = [
  { header: 'When', cell: ({ importedAt }) => <Moment at={importedAt} /> },
  { header: 'By', cell: ({ importedBy }) => importedBy?.name ?? 'Not shown to you' },
  { header: 'Rows', cell: ({ rowCount }) => rowCount, numeric: true },
  { header: 'What it did', cell: whatWasDone },
];
