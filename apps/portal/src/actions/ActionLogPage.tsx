import { useParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ActionChart } from './ActionChart';
import { ActionCounts } from './ActionCounts';
import { ActionFilter, useActionFilter } from './ActionFilter';
import { ActionGroups } from './ActionGroups';

const ActionLogPageQuery = graphql(`
  query ActionLogPage($slug: String!, $agencyId: ID, $urgencies: [ActionUrgency!]!, $after: String) {
    partnership(slug: $slug) {
      id
      name
      actions(agencyId: $agencyId, urgencies: $urgencies, first: 25, after: $after) {
        nodes {
          id
          ...GroupedAction
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
      actionCounts(agencyId: $agencyId) {
        ...ActionCounts
      }
      actionAgencies {
        id
        name
      }
      ...ActionChart
    }
  }
`);

/** What a partnership agreed, until each of it is closed, and how that went month by month. */
export function ActionLogPage() {
  const slug = useParams().slug!;
  const { urgencies, chosen } = useActionFilter('agency');
  const [data, waiting] = usePageQuery(ActionLogPageQuery, { slug, urgencies, agencyId: chosen, after: useCursor() });
  if (!data) return waiting;
  if (!data.partnership) return <NotFound />;
  const { name, actions, actionCounts, actionAgencies } = data.partnership;
  return (
    <Page title="Actions" caption={name} inPartnership={slug} wide>
      <ActionCounts counts={actionCounts} />
      <ActionFilter
        by={{ name: 'agency', label: 'Agency', all: 'Everybody', choices: actionAgencies }}
        counts={actionCounts}
      />
      {actions.nodes.length === 0 && (
        <EmptyState title="No action of this kind">
          <p className="govuk-body">Actions are recorded on the page of the meeting that agreed them.</p>
        </EmptyState>
      )}
      <ActionGroups actions={actions.nodes} isOfOne />
      <Pagination pageInfo={actions.pageInfo} label="Pages of actions" />
      <p className="govuk-body">
        <TextLink to="/actions">My actions in all partnerships</TextLink>
      </p>
      <ActionChart partnership={data.partnership} />
    </Page>
  );
}
