import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CallList } from './CallList';

const CallsPageQuery = graphql(`
  query CallsPage($after: String) {
    open: callsForExamples(state: OPEN, first: 50) {
      nodes {
        id
        ...ListedCall
      }
    }
    planned: callsForExamples(state: PLANNED, first: 20) {
      nodes {
        id
        ...ListedCall
      }
    }
    closed: callsForExamples(state: CLOSED, first: 10, after: $after) {
      nodes {
        id
        ...ListedCall
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    viewer {
      library {
        canCallForExamples
      }
    }
  }
`);

const purpose =
  'What partnerships against modern slavery look for and our library does not have. If you made or use something like it, send it: you need no account.';

/** Open to all. */
export function CallsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(CallsPageQuery, { after });
  if (!data) return waiting;
  const { open, planned, closed, viewer } = data;
  return (
    <Page title="Calls for examples" back={{ to: '/library', label: 'Library' }}>
      <PageMetadata title="Calls for examples" description={purpose} address="/calls" />
      <p className="govuk-body-l">{purpose}</p>
      {viewer?.library.canCallForExamples && (
        <p className="govuk-body">
          <TextLink to="/library/examples">Examples that were sent</TextLink>. A call begins from{' '}
          <TextLink to="/library/gaps">what is missing</TextLink>.
        </p>
      )}
      {open.nodes.length ? (
        <CallList calls={open.nodes} label="Open calls" />
      ) : (
        <EmptyState title="No call is open now">
          <p className="govuk-body">Have a look again in some weeks.</p>
        </EmptyState>
      )}
      {planned.nodes.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Opening soon</h2>
          <CallList calls={planned.nodes} label="Calls that open soon" />
        </>
      )}
      {closed.nodes.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Closed</h2>
          <CallList calls={closed.nodes} label="Closed calls" />
        </>
      )}
      <Pagination pageInfo={closed.pageInfo} label="Pages of closed calls" />
    </Page>
  );
}
