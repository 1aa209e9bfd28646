import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { publishedInWords } from './published';

const ResourceChangesFragment = graphql(`
  fragment ResourceChanges on ResourceVersion {
    id
    changes {
      field
      before
      after
    }
  }
`);

/** What is different from the version that readers have now. */
export function ResourceChanges({ version }: { version: FragmentType<typeof ResourceChangesFragment> }) {
  const { changes } = readFragment(ResourceChangesFragment, version);
  if (!changes.length) return null;
  return (
    <Table
      caption="What is different from the version before"
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        { header: 'Field', cell: ({ field }) => field },
        { header: 'Before', cell: ({ field, before }) => <Said field={field} text={before} /> },
        { header: 'Now', cell: ({ field, after }) => <Said field={field} text={after} /> },
      ]}
    />
  );
}

function Said({ field, text }: { field: string; text: string }) {
  return <span className="rt-lines">{(field === 'Date' ? publishedInWords(text) : text) || 'Nothing'}</span>;
}
