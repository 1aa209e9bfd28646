import { useParams } from 'react-router';
import { graphql } from '../gql';
import type { GovernancePageQuery as Data } from '../gql/graphql';
import { FileLink } from '../terms/FileLink';
import { termsOf } from '../terms/words';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Table, type Column } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { MadeFrom } from './MadeFrom';
import { governanceOf, templatesAt } from './words';

const GovernancePageQuery = graphql(`
  query GovernancePage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      canUseTemplates
      termsOfReference {
        isShared
      }
      governanceDocuments {
        id
        title
        changedAt
        file {
          id
          ...FileLink
        }
        madeFrom {
          id
          title
          number
          ...MadeFrom
        }
        viewerCan {
          change
        }
      }
    }
  }
`);

type Row = NonNullable<Data['partnership']>['governanceDocuments'][number];

/** The papers by which a partnership is run, and what each was made from. */
export function GovernancePage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(GovernancePageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.termsOfReference.isShared) return <NotFound />;
  const { name, governanceDocuments, canUseTemplates } = partnership;
  return (
    <Page
      title="Governance documents"
      caption={name}
      back={{ to: `/partnerships/${slug}`, label: name }}
      actions={canUseTemplates && <LinkButton to={templatesAt}>Find a template</LinkButton>}
      wide
    >
      <p className="govuk-body">
        Papers by which the partnership is run. Its <TextLink to={termsOf(slug)}>terms of reference</TextLink> have a
        page of their own.
      </p>
      <Table
        caption="Governance documents of this partnership"
        hideCaption
        columns={columnsAt(governanceOf(slug))}
        rows={governanceDocuments}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="There are no governance documents yet">
            <p className="govuk-body">
              {canUseTemplates ? (
                <>
                  <TextLink to={templatesAt}>Find a template in the library</TextLink>, open it and choose “Use this
                  template”.
                </>
              ) : (
                'The officers begin them from templates of the library.'
              )}
            </p>
          </EmptyState>
        }
      />
    </Page>
  );
}

const columnsAt = (here: string): Column<Row>[] => [
  {
    header: 'Document',
    cell: ({ id, title }) => <TextLink to={`${here}/${id}`}>{title}</TextLink>,
    text: ({ title }) => title,
    sort: 'title',
  },
  { header: 'File', cell: ({ file }) => file && <FileLink file={file} /> },
  {
    header: 'Made from',
    cell: ({ madeFrom }) => madeFrom && <MadeFrom use={madeFrom} />,
    text: ({ madeFrom }) => (madeFrom ? `${madeFrom.title}, version ${madeFrom.number}` : ''),
  },
  { header: 'Last changed', cell: ({ changedAt }) => <DayOf at={changedAt} />, text: ({ changedAt }) => changedAt },
];
