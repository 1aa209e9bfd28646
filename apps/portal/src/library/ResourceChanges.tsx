import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';

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
        { header: 'Before', cell: ({ before }) => <span className="rt-lines">{before || 'Nothing'}</span> },
        { header: 'Now', cell: ({ after }) => <span className="rt-lines">{after || 'Nothing'}</span> },
      ]}
    />
  );
}
