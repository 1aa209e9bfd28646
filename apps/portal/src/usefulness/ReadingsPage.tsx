import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Comments } from './Comments';
import { ReadingTable } from './ReadingTable';
import { atLeast } from './words';

const ReadingsPageQuery = graphql(`
  query ReadingsPage($slug: String!) {
    resource(slug: $slug) {
      id
      title
      address
      publishedAt
      partnership {
        id
        name
        slug
        libraryReadings {
          month
        }
      }
      usefulness {
        used
        useful
        notUseful
        viewerOversees
        readings {
          ...ReadingTable
        }
        comments {
          id
          ...Comments
        }
      }
    }
  }
`);

/** For those who see to a resource: what readers say of it, and how often it is read. */
export function ReadingsPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(ReadingsPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { resource } = data;
  if (!resource?.usefulness.viewerOversees) return <NotFound />;
  const { title, address, publishedAt, partnership, usefulness } = resource;
  const { used, useful, notUseful, readings, comments } = usefulness;
  const said = (count: number) => (count > 0 ? atLeast(count) : 'Fewer than 5, or too near to tell');
  return (
    <Page title="Use and comments" caption={title} back={{ to: address, label: title }}>
      <p className="govuk-body">
        Nobody is told who reads. Fewer than 5 are never told, and are in no sum. Months are told when they are over.
      </p>
      <dl className="rt-use__counts">
        <div>
          <dt>Used it</dt>
          <dd>{said(used)}</dd>
        </div>
        <div>
          <dt>Found it useful</dt>
          <dd>{said(useful)}</dd>
        </div>
        <div>
          <dt>Found it not useful</dt>
          <dd>{said(notUseful)}</dd>
        </div>
      </dl>
      <h2 className="govuk-heading-m">Comments</h2>
      {comments.length === 0 ? (
        <EmptyState title="Nobody has written a comment yet" />
      ) : (
        <Comments comments={comments} />
      )}
      <ReadingTable readings={readings} publishedAt={publishedAt ?? undefined} />
      {partnership && partnership.libraryReadings.length > 0 && (
        <p className="govuk-body">
          <TextLink to={`/partnerships/${partnership.slug}/library-use`}>
            How all that {partnership.name} published is read
          </TextLink>
        </p>
      )}
    </Page>
  );
}
