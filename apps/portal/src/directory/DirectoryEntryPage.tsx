import { useParams } from 'react-router';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { EntryFacts } from './EntryFacts';

const DirectoryEntryPageQuery = graphql(`
  query DirectoryEntryPage($slug: String!) {
    directoryEntry(slug: $slug) {
      id
      slug
      name
      area
      summary
      areas {
        code
        name
      }
      ...EntryFacts
    }
  }
`);

/** One partnership, as it consented to be read. */
export function DirectoryEntryPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(DirectoryEntryPageQuery, { slug: slug! });
  if (!data) return waiting;
  const entry = data.directoryEntry;
  if (!entry) return <NotFound />;
  return (
    <Page title={entry.name} caption="Partnership" back={{ to: '/directory', label: 'Directory of partnerships' }}>
      <PageMetadata
        title={entry.name}
        description={entry.summary || `A partnership against modern slavery. Area: ${entry.area}.`}
        address={`/directory/${entry.slug}`}
        linkedData={{
          '@type': 'Organization',
          name: entry.name,
          ...(entry.summary && { description: entry.summary }),
          areaServed: entry.areas.length > 0 ? entry.areas.map(({ name }) => name) : entry.area,
        }}
      />
      <EntryFacts entry={entry} />
      <p className="govuk-body rt-on-screen">
        Something is wrong, or a partnership is missing? <TextLink to="/propose">Tell us about it</TextLink>
      </p>
    </Page>
  );
}
