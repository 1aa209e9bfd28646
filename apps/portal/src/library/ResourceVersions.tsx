import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { maturityWords } from './words';

const ResourceVersionsFragment = graphql(`
  fragment ResourceVersions on Resource {
    id
    versions {
      id
      number
      address
      isCurrent
      maturity
      publishedAt
      note
    }
  }
`);

/** Every version, newest first, where there is more than one. */
export function ResourceVersions({ resource }: { resource: FragmentType<typeof ResourceVersionsFragment> }) {
  const { versions } = readFragment(ResourceVersionsFragment, resource);
  if (versions.length < 2) return null;
  return (
    <Table
      caption="Versions"
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Version',
          cell: ({ number, address, isCurrent, maturity }) => (
            <>
              <TextLink to={address}>Version {number}</TextLink>
              <span className="rt-under">
                {isCurrent ? `The one to use. ${maturityWords[maturity]}` : 'Superseded'}
              </span>
            </>
          ),
        },
        { header: 'Published', cell: ({ publishedAt }) => publishedAt && <DayOf at={publishedAt} /> },
        { header: 'What is different', cell: ({ note }) => note || '–' },
      ]}
    />
  );
}
