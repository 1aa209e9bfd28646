import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { SubmissionTable } from './SubmissionTable';
import { ToConfirm } from './ToConfirm';
import { ToMend } from './ToMend';

const ReviewDeskPageQuery = graphql(`
  query ReviewDeskPage($after: String) {
    reviewDesk(first: 50, after: $after) {
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
    resourcesToConfirm(first: 50) {
      nodes {
        id
        ...ToConfirm
      }
      pageInfo {
        hasNextPage
      }
    }
    resourcesToMend(first: 50) {
      nodes {
        id
        ...ToMend
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What waits for me as its reviewer, the longest waiting first, and what I am to look at again. */
export function ReviewDeskPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(ReviewDeskPageQuery, { after });
  if (!data) return waiting;
  const { reviewDesk, resourcesToConfirm, resourcesToMend } = data;
  return (
    <Page title="Review desk" caption="Library" back={{ to: '/library', label: 'Library' }} wide>
      <h2 className="govuk-heading-m">
        {reviewDesk.totalCount === 0 ? 'Submissions' : `Submissions (${reviewDesk.totalCount})`}
      </h2>
      <SubmissionTable
        caption="Submissions, the longest waiting first"
        submissions={reviewDesk.nodes}
        to={({ id }) => `/library/review/${id}`}
        withSubmitter
        empty={
          <EmptyState title="No submission waits for you">
            <p className="govuk-body">
              What is for one partnership is reviewed by its officers, all else by national coordinators. Nobody reviews
              their own while another can.
            </p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={reviewDesk.pageInfo} label="Pages of submissions" />
      <h2 className="govuk-heading-m">To be looked at again</h2>
      <ToConfirm resources={resourcesToConfirm.nodes} />
      {resourcesToConfirm.pageInfo.hasNextPage && (
        <p className="govuk-body">These are the first 50. More appear once these are done.</p>
      )}
      <h2 className="govuk-heading-m">Links to mend</h2>
      <ToMend resources={resourcesToMend.nodes} />
      {resourcesToMend.pageInfo.hasNextPage && (
        <p className="govuk-body">These are the first 50. More appear once these are done.</p>
      )}
      <p className="govuk-body">
        <TextLink to="/library/submissions">My own submissions</TextLink>
      </p>
    </Page>
  );
}
