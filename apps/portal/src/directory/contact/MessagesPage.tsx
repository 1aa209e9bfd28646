import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { DirectoryMessageState } from '../../gql/enums';
import { EmptyState } from '../../ui/Notes';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Pagination, useCursor } from '../../ui/Pagination';
import { usePageQuery } from '../../ui/usePageQuery';
import { MessageCard } from './MessageCard';
import { messageStateWords } from './words';

const MessagesPageQuery = graphql(`
  query MessagesPage($slug: String!, $state: DirectoryMessageState, $after: String) {
    partnership(slug: $slug) {
      id
      name
      canSettleDirectoryMessages
      directoryMessages(state: $state, first: 20, after: $after) {
        nodes {
          id
          ...MessageCard
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
    }
  }
`);

const states = Object.keys(messageStateWords) as DirectoryMessageState[];

/** What was written to the partnership by the directory within a year, newest first. The address says which: `?state=ANSWERED`. */
export function MessagesPage() {
  const slug = useParams().slug!;
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const asked = params.get('state') ?? 'NEW';
  const state = states.find((each) => each === asked) ?? null;
  const [data, waiting] = usePageQuery(MessagesPageQuery, { slug, state, after });
  if (!data) return waiting;
  if (!data.partnership?.canSettleDirectoryMessages) return <NotFound />;
  const { name, directoryMessages } = data.partnership;
  const { nodes, pageInfo, totalCount } = directoryMessages;
  return (
    <Page title="Messages from the directory" caption={name} back={{ to: `/partnerships/${slug}`, label: name }}>
      <p className="govuk-body">
        Those who hold an office in the partnership read these, and nobody else. Each is deleted a year after it came.
      </p>
      <search className="rt-filter rt-filter--fields rt-form">
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="state">
            Show
          </label>
          <select
            className="govuk-select"
            id="state"
            value={state ?? 'ALL'}
            onChange={(event) => setParams({ state: event.target.value }, { replace: true })}
          >
            {states.map((each) => (
              <option key={each} value={each}>
                {messageStateWords[each]}
              </option>
            ))}
            <option value="ALL">All messages</option>
          </select>
        </div>
        <p className="govuk-body" role="status">
          {totalCount === 1 ? '1 message' : `${totalCount.toLocaleString('en-GB')} messages`}
        </p>
      </search>
      {nodes.length === 0 && (
        <EmptyState title={state === 'NEW' ? 'No message waits for an answer' : 'No such messages'}>
          <p className="govuk-body">
            People write by the form on the partnership’s page of the public directory, if its entry allows that.
          </p>
        </EmptyState>
      )}
      {nodes.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
      <Pagination pageInfo={pageInfo} label="Pages of messages" />
    </Page>
  );
}
