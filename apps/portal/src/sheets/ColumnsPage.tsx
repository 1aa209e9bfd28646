import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Table } from '../ui/Table';
import { usePageQuery } from '../ui/usePageQuery';

const ColumnsPageQuery = graphql(`
  query ColumnsPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      sheets {
        columns {
          heading
          meaning
          example
        }
        viewerCan {
          importTable
        }
      }
    }
  }
`);

/** What belongs into each column of a sheet. */
export function ColumnsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ColumnsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.sheets.viewerCan.importTable) return <NotFound />;
  return (
    <Page
      title="What each column means"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/import`, label: 'Import seats and people' }}
      wide
    >
      <p className="govuk-body">
        The first row of a sheet holds these headings, in any order. Columns may be left out, but for “Agency”. An empty
        cell leaves things as they are.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Capital letters do not matter. “Local government”, “local government” and “LOCAL_GOVERNMENT” are the same.
        </li>
        <li>Days: 03/04/2027 is the third of April. Years have four figures.</li>
        <li>Formulas are not taken. Paste their values.</li>
        <li>
          CSV files are UTF-8 (in Excel: “CSV UTF-8”) or UTF-16, with commas, semicolons or tabs. An apostrophe before a
          cell that begins with =, +, - or @ is taken away.
        </li>
      </ul>
      <Table
        caption="Columns"
        hideCaption
        csv="columns"
        columns={[
          { header: 'Column', cell: ({ heading }) => <strong>{heading}</strong>, text: ({ heading }) => heading },
          { header: 'What it means', cell: ({ meaning }) => meaning, text: ({ meaning }) => meaning },
          { header: 'Example', cell: ({ example }) => example, text: ({ example }) => example },
        ]}
        rows={partnership.sheets.columns}
        rowKey={({ heading }) => heading}
      />
    </Page>
  );
}
