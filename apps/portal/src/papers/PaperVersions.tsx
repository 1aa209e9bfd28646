import { FileLink } from '../terms/FileLink';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { Moment } from '../ui/When';

const PaperVersionsFragment = graphql(`
  fragment PaperVersions on Paper {
    id
    versions {
      id
      number
      isCurrent
      note
      deliveredAt
      circulatedAt
      deliveredBy {
        id
        name
      }
      file {
        id
        ...FileLink
      }
    }
  }
`);

/** Every version, newest first, where there is more than one: earlier ones say that they are. */
export function PaperVersions({ paper }: { paper: FragmentType<typeof PaperVersionsFragment> }) {
  const { versions } = readFragment(PaperVersionsFragment, paper);
  if (versions.length < 2) return null;
  return (
    <Table
      caption="Versions"
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          header: 'Version',
          cell: ({ number, isCurrent }) => `${number}${isCurrent ? ', current' : ', replaced'}`,
        },
        {
          header: 'Delivered',
          cell: ({ deliveredAt, deliveredBy }) => (
            <>
              <Moment at={deliveredAt} />
              {deliveredBy && <span className="rt-under">{deliveredBy.name}</span>}
            </>
          ),
        },
        { header: 'What is different', cell: ({ note }) => note || '–' },
        {
          header: 'Circulated',
          cell: ({ circulatedAt }) => (circulatedAt ? <Moment at={circulatedAt} /> : 'Not circulated'),
        },
        { header: 'File', cell: ({ file }) => file && <FileLink file={file} /> },
      ]}
    />
  );
}
