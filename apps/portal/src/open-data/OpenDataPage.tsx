import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { useHouse } from '../ui/served';
import { Table } from '../ui/Table';
import { usePageQuery } from '../ui/usePageQuery';

const OpenDataPageQuery = graphql(`
  query OpenDataPage {
    openData {
      licence
      licenceAddress
      fields {
        name
        about
      }
    }
  }
`);

const FORMS = [
  { path: '/directory.csv', type: 'text/csv', name: 'CSV', about: 'a table for spreadsheets, in UTF-8' },
  { path: '/directory.json', type: 'application/json', name: 'JSON', about: 'the same, with lists as lists' },
  { path: '/directory.geojson', type: 'application/geo+json', name: 'GeoJSON', about: 'for maps' },
  {
    path: '/directory/changes.atom',
    type: 'application/atom+xml',
    name: 'Changes as an Atom feed',
    about: 'the latest hundred; of an entry that was taken out no more than that',
  },
];

/** For whoever copies the directory or shows it on a site of their own. */
export function OpenDataPage() {
  const { site } = useHouse();
  const [data, waiting] = usePageQuery(OpenDataPageQuery, {});
  if (!data) return waiting;
  const { licence, licenceAddress, fields } = data.openData;
  const description = 'The directory of partnerships against modern slavery as data, and as a list for your own site.';
  return (
    <Page title="The directory as open data" back={{ to: '/directory', label: 'Directory' }}>
      <PageMetadata
        title="The directory as open data"
        description={description}
        address="/directory/open-data"
        alternates={FORMS.map(({ path, type, name }) => ({ type, title: name, address: path }))}
      />
      <p className="govuk-body-l">{description}</p>
      <p className="govuk-body">
        You may copy it under the{' '}
        <a className="govuk-link" rel="license noreferrer" href={licenceAddress}>
          {licence}
        </a>
        . Every entry is what a partnership says of itself and consents to being public. When an entry is taken out of
        the directory, take it out of your copy too.
      </p>
      <h2 className="govuk-heading-l">Where it is</h2>
      <ul className="govuk-list govuk-list--spaced">
        {FORMS.map(({ path, name, about }) => (
          <li key={path}>
            <a className="govuk-link" href={path}>
              {name}
            </a>
            , {about}: <code>{path}</code>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        All but the feed take the filters of the directory from the address, each as often as you like. For example:{' '}
        <code>{site}/directory.csv?tier=LOCAL&amp;tier=REGIONAL&amp;words=tyne</code>. A filter that is not known to us
        is left alone; a choice that there is not is answered with 400.
      </p>
      <p className="govuk-body">
        Send the <code>ETag</code> of the last answer as <code>If-None-Match</code>: while nothing has changed the
        answer is 304, without a body. Other sites may ask from a script (CORS).
      </p>
      <Table
        caption="Columns of the table and fields of the other forms"
        rows={fields}
        rowKey={({ name }) => name}
        columns={[
          { header: 'Name', cell: ({ name }) => <code>{name}</code> },
          { header: 'What it is', cell: ({ about }) => about },
        ]}
      />
      <p className="govuk-body">
        This is version 1. Further columns may come at the end; nothing else changes without another version, which JSON
        and GeoJSON name as <code>version</code>.
      </p>
      <h2 className="govuk-heading-l">On your own site</h2>
      <p className="govuk-body">
        A list in a frame, which needs no script and sets no cookie. It takes the same filters. Links open in a new tab.
      </p>
      <pre className="rt-source">
        <code>{`<iframe src="${site}/embed/directory?tier=LOCAL" title="Partnerships against modern slavery" width="100%" height="600" loading="lazy"></iframe>`}</code>
      </pre>
    </Page>
  );
}
