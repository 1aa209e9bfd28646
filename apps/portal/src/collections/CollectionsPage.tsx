import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CollectionList } from './CollectionList';
import { collectionsAt } from './words';

const CollectionsPageQuery = graphql(`
  query CollectionsPage($after: String) {
    collections(first: 20, after: $after) {
      nodes {
        id
        ...ListedCollection
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    viewer {
      library {
        canCreateCollection
      }
    }
  }
`);

/** Every collection and toolkit by title; whoever keeps them sees drafts and withdrawn ones among them. */
export function CollectionsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(CollectionsPageQuery, { after });
  if (!data) return waiting;
  const { nodes, pageInfo } = data.collections;
  const canCreate = data.viewer?.library.canCreateCollection;
  return (
    <Page
      title="Collections and toolkits"
      caption="Library"
      back={{ to: '/library', label: 'Library' }}
      actions={canCreate && <LinkButton to={`${collectionsAt}/new`}>New collection</LinkButton>}
    >
      <PageMetadata title="Collections and toolkits" description={purpose} address={collectionsAt} />
      <p className="govuk-body-l">{purpose}</p>
      <p className="govuk-body">
        Templates have a page of their own:{' '}
        <TextLink to="/library/governance">templates to run a partnership by</TextLink>.
      </p>
      {nodes.length ? (
        <>
          <h2 className="govuk-visually-hidden">All collections and toolkits</h2>
          <CollectionList collections={nodes} label="Collections and toolkits" />
        </>
      ) : (
        <EmptyState title="There are no collections yet">
          <p className="govuk-body">
            {canCreate ? 'Begin one: it is a draft until you publish it.' : 'Search the library meanwhile.'}
          </p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} label="Pages of collections" />
    </Page>
  );
}

const purpose = 'Resources of the library that belong together, chosen and put in order by the national coordinators.';
