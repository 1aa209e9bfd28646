import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { ProposalState } from '../gql/enums';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { ProposalTable } from './ProposalTable';
import { proposalStateWords } from './words';

const ProposalsPageQuery = graphql(`
  query ProposalsPage($state: ProposalState, $after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
      }
    }
    proposals(state: $state, first: 50, after: $after) {
      nodes {
        id
        ...ListedProposal
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const states = Object.keys(proposalStateWords) as ProposalState[];

/** The queue, oldest first. The address says which part of it: `?state=DECLINED`, or all. */
export function ProposalsPage() {
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const asked = params.get('state') ?? 'OPEN';
  const state = states.find((each) => each === asked) ?? null;
  const [data, waiting] = usePageQuery(ProposalsPageQuery, { state, after });
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  const { nodes, pageInfo, totalCount } = data.proposals;
  return (
    <Page title="Proposals of partnerships" back={{ to: '/national', label: 'National desk' }} wide>
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
                {proposalStateWords[each]}
              </option>
            ))}
            <option value="ALL">All proposals</option>
          </select>
        </div>
        <p className="govuk-body" role="status">
          {totalCount === 1 ? '1 proposal' : `${totalCount.toLocaleString('en-GB')} proposals`}
        </p>
      </search>
      <ProposalTable
        caption="Proposals, oldest first"
        proposals={nodes}
        empty={
          <EmptyState title={state === 'OPEN' ? 'No proposal waits to be decided' : 'No such proposals'}>
            <p className="govuk-body">
              Anybody can make one by “Tell us about partnerships in your area” on the front page.
            </p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of proposals" />
    </Page>
  );
}
