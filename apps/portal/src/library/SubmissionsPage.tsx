import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { ResourceState } from '../gql/enums';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { SubmissionTable } from './SubmissionTable';
import { choicesOf, stateWords } from './words';

const SubmissionsPageQuery = graphql(`
  query SubmissionsPage($state: ResourceState, $after: String) {
    mySubmissions(state: $state, first: 50, after: $after) {
      nodes {
        id
        ...ListedSubmission
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
    viewer {
      person {
        id
      }
      library {
        viewerCan {
          submit
        }
      }
    }
  }
`);

const states = Object.keys(stateWords) as ResourceState[];

/** What I wrote, whatever became of it. The address says which part of it: `?state=RETURNED` */
export function SubmissionsPage() {
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const state = states.find((each) => each === params.get('state')) ?? null;
  const [data, waiting] = usePageQuery(SubmissionsPageQuery, { state, after });
  if (!data) return waiting;
  const { nodes, pageInfo, totalCount } = data.mySubmissions;
  const canSubmit = data.viewer?.library.viewerCan.submit;
  return (
    <Page
      title="My submissions"
      caption="Library"
      back={{ to: '/library', label: 'Library' }}
      actions={canSubmit && <LinkButton to="/library/submissions/new">Submit a resource</LinkButton>}
      wide
    >
      <search className="rt-filter rt-filter--fields rt-form">
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="state">
            Show
          </label>
          <select
            className="govuk-select"
            id="state"
            value={state ?? ''}
            onChange={(event) => setParams(event.target.value ? { state: event.target.value } : {}, { replace: true })}
          >
            <option value="">All submissions</option>
            {choicesOf(stateWords).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <p className="govuk-body" role="status">
          {totalCount === 1 ? '1 submission' : `${totalCount.toLocaleString('en-GB')} submissions`}
        </p>
      </search>
      <SubmissionTable
        caption="My submissions, newest first"
        submissions={nodes}
        to={({ id }) => `/library/submissions/${id}`}
        empty={
          <EmptyState title={state ? 'None of that kind' : 'You have submitted nothing yet'}>
            <p className="govuk-body">
              What helped your partnership may help others: a template, a briefing, a link to guidance.
            </p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of submissions" />
    </Page>
  );
}
