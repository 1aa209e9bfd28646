import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ForMySector } from './ForMySector';
import { MostUsed } from '../usefulness/MostUsed';
import { RecentSearches } from '../searches/RecentSearches';
import { ReadTogether } from '../collections/ReadTogether';
import { LibrarySearch } from './LibrarySearch';
import { LibraryTasks } from './LibraryTasks';
import { ResourceList } from './ResourceList';
import { newInTheLibrary } from './ResourceMetadata';
import { TopicList } from './TopicList';

const LibraryPageQuery = graphql(`
  query LibraryPage {
    viewer {
      person {
        id
      }
      seats {
        id
        seat {
          id
          agency {
            id
            sector
          }
        }
      }
      library {
        canCallForExamples
        viewerCan {
          submit
          review
        }
      }
      ...RecentSearches
      ...ChecklistLinks
    }
    resources(first: 6) {
      nodes {
        id
        ...ResourceLine
      }
      totalCount
    }
    ...MostUsed
    ...TopicList
  }
`);

/** Search first; then what is new, what is for one's own sector, and all of it by topic. */
export function LibraryPage() {
  const [data, waiting] = usePageQuery(LibraryPageQuery, {});
  if (!data) return waiting;
  const { viewer, resources } = data;
  const mine = new Set(viewer?.seats.flatMap(({ seat }) => (seat ? [seat.agency.sector] : [])));
  const { submit, review } = viewer?.library.viewerCan ?? {};
  return (
    <Page
      title="Library"
      actions={submit && <LinkButton to="/library/submissions/new">Submit a resource</LinkButton>}
      aside={
        <>
          {viewer && submit && (
            <LibraryTasks viewer={viewer} reviews={Boolean(review)} curates={viewer.library.canCallForExamples} />
          )}
          <ReadTogether />
          <MostUsed query={data} />
          <TopicList query={data} />
        </>
      }
    >
      <PageMetadata title="Library" description={purpose} address="/library" alternates={[newInTheLibrary]} />
      <p className="govuk-body-l">{purpose}</p>
      <LibrarySearch />
      {viewer && <RecentSearches viewer={viewer} most={3} />}
      <section aria-labelledby="new">
        <h2 className="govuk-heading-l" id="new">
          New in the library
        </h2>
        {resources.nodes.length === 0 ? (
          <EmptyState title="Nothing is published for you yet">
            <p className="govuk-body">
              {viewer
                ? 'Submit what your partnership uses: a template, a briefing, a link to guidance.'
                : 'Sign in to read what is shared with members of partnerships.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <ResourceList resources={resources.nodes} label="New in the library" />
            <p className="govuk-body">
              <TextLink to="/library/results">
                {resources.totalCount === 1
                  ? 'Everything: 1 resource'
                  : `All ${countOf(resources.totalCount)} resources`}
              </TextLink>
            </p>
          </>
        )}
      </section>
      {[...mine].map((sector) => (
        <ForMySector key={sector} sector={sector} />
      ))}
    </Page>
  );
}

const purpose =
  'Guidance, templates and research that partnerships against modern slavery use, with who stands behind each and whether it is still good.';

const countOf = (count: number) => (count >= 1000 ? 'more than 1,000' : String(count));
