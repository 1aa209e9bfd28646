import { useParams } from 'react-router';
import { SeenBy } from '../agreements/SeenBy';
import { graphql } from '../gql';
import { FileLink } from '../terms/FileLink';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { ChangeDocumentForm } from './ChangeDocumentForm';
import { MadeFrom } from './MadeFrom';
import { RemoveDocumentForm } from './RemoveDocumentForm';
import { governanceOf } from './words';

const GovernanceDocumentPageQuery = graphql(`
  query GovernanceDocumentPage($id: ID!) {
    governanceDocument(id: $id) {
      id
      title
      changedAt
      changedBy {
        id
        name
      }
      partnership {
        id
        name
        slug
      }
      file {
        id
        ...FileLink
      }
      madeFrom {
        id
        ...MadeFrom
      }
      audience {
        ...SeenBy
      }
      viewerCan {
        change
        remove
      }
      ...ChangeDocumentForm
      ...RemoveDocumentForm
    }
  }
`);

/** One governance document: its file, where it comes from, and for officers how it is changed. */
export function GovernanceDocumentPage() {
  const { slug, id } = useParams();
  const [data, waiting] = usePageQuery(GovernanceDocumentPageQuery, { id: id! });
  if (!data) return waiting;
  const document = data.governanceDocument;
  if (document?.partnership?.slug !== slug) return <NotFound />;
  const { title, partnership, file, madeFrom, changedAt, changedBy, audience, viewerCan } = document!;
  const back = governanceOf(slug);
  return (
    <Page title={title} caption={partnership?.name} back={{ to: back, label: 'Governance documents' }}>
      <SeenBy audience={audience} />
      <SummaryList
        rows={[
          file && ['File', <FileLink file={file} />],
          madeFrom && ['Made from', <MadeFrom use={madeFrom} />],
          [
            'Last changed',
            <>
              <DayOf at={changedAt} />
              {changedBy && ` by ${changedBy.name}`}
            </>,
          ],
        ]}
      />
      {viewerCan.change && <ChangeDocumentForm key={document!.id} document={document!} />}
      {viewerCan.remove && <RemoveDocumentForm document={document!} back={back} />}
    </Page>
  );
}
