import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { ImportedBefore } from './ImportedBefore';
import { SheetSteps } from './SheetSteps';

const ImportPageQuery = graphql(`
  query ImportPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      slug
      sheets {
        viewerCan {
          importTable
        }
        ...ImportedBefore
      }
    }
  }
`);

/** A table from a sheet: choose it, see what it would do, mend it, import it. */
export function ImportPage() {
  const { slug } = useParams();
  const [data, waiting, again] = usePageQuery(ImportPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.sheets.viewerCan.importTable) return <NotFound />;
  return (
    <Page
      title="Import seats and people"
      caption={partnership.name}
      back={{ to: `/partnerships/${slug}/people`, label: 'People and seats' }}
      wide
    >
      <SheetSteps key={partnership.id} slug={partnership.slug} onDone={again} />
      <ImportedBefore sheets={partnership.sheets} />
    </Page>
  );
}
