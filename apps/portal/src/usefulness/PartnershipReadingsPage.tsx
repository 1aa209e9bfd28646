import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { monthInWords } from './words';

const PartnershipReadingsPageQuery = graphql(`
  query PartnershipReadingsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      libraryReadings {
        month
        pages
        files
        resources
      }
    }
  }
`);

/** For those who serve a partnership: how often what it published is read. */
export function PartnershipReadingsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(PartnershipReadingsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership || partnership.libraryReadings.length === 0) return <NotFound />;
  const { id, name, libraryReadings } = partnership;
  return (
    <Page title="How its library is read" caption={name} back={{ to: `/partnerships/${slug}`, label: name }}>
      <p className="govuk-body">
        Nobody is told who reads. What was read fewer than 5 times in a month is in no sum.{' '}
        <TextLink to={`/library/results?partnership=${id}`}>All of its own in the library</TextLink>
      </p>
      <Table
        caption="How often it was read"
        rows={libraryReadings}
        rowKey={({ month }) => month}
        csv="library-readings"
        columns={[
          { header: 'Month', cell: ({ month }) => monthInWords(month), text: ({ month }) => month },
          {
            header: 'Pages opened',
            numeric: true,
            cell: ({ pages }) => pages || 'Fewer than 5 of each',
            text: ({ pages }) => pages,
          },
          {
            header: 'Files downloaded',
            numeric: true,
            cell: ({ files }) => files || 'Fewer than 5 of each',
            text: ({ files }) => files,
          },
          {
            header: 'Resources',
            numeric: true,
            cell: ({ resources }) => resources,
            text: ({ resources }) => resources,
          },
        ]}
      />
    </Page>
  );
}
