import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ActionCounts } from './ActionCounts';
import { ActionFilter, useActionFilter } from './ActionFilter';
import { ActionGroups } from './ActionGroups';

const MyActionsPageQuery = graphql(`
  query MyActionsPage($partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {
    viewer {
      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {
        nodes {
          id
          ...GroupedAction
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
      actionCounts {
        ...ActionCounts
      }
      actionPartnerships {
        id
        name
      }
      leads {
        id
        agency {
          id
          name
        }
      }
    }
  }
`);

const AgencyActionsPageQuery = graphql(`
  query AgencyActionsPage($agencyId: ID!, $partnershipId: ID, $urgencies: [ActionUrgency!]!, $after: String) {
    agency(id: $agencyId) {
      id
      name
      actions(partnershipId: $partnershipId, urgencies: $urgencies, first: 50, after: $after) {
        nodes {
          id
          ...GroupedAction
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
      }
      actionCounts {
        ...ActionCounts
      }
      actionPartnerships {
        id
        name
      }
    }
  }
`);

/** My actions across all partnerships; or those of one agency: `?agency=…` */
export function MyActionsPage() {
  const agency = useSearchParams()[0].get('agency');
  return agency ? <AgencyActions agencyId={agency} /> : <MyOwnActions />;
}

function MyOwnActions() {
  const { urgencies, chosen } = useActionFilter('partnership');
  const [data, waiting] = usePageQuery(MyActionsPageQuery, { urgencies, partnershipId: chosen, after: useCursor() });
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { actions, actionCounts, actionPartnerships, leads } = data.viewer;
  return (
    <Page title="My actions" wide>
      <ActionCounts counts={actionCounts} />
      {leads.length > 0 && (
        <ul className="govuk-list">
          {leads.map(({ id, agency }) => (
            <li key={id}>
              <TextLink to={`/actions?agency=${agency.id}`}>Actions of {agency.name}</TextLink>
            </li>
          ))}
        </ul>
      )}
      <ActionFilter by={{ ...BY_PARTNERSHIP, choices: actionPartnerships }} count={actions.totalCount} />
      {actions.nodes.length === 0 && (
        <EmptyState title="Nothing of this is yours to do">
          <p className="govuk-body">
            What a meeting agrees that you do, or an agency that you represent, stands here, of every partnership.
          </p>
        </EmptyState>
      )}
      <ActionGroups actions={actions.nodes} />
      <Pagination pageInfo={actions.pageInfo} label="Pages of my actions" />
    </Page>
  );
}

function AgencyActions({ agencyId }: { agencyId: string }) {
  const { urgencies, chosen } = useActionFilter('partnership');
  const variables = { agencyId, urgencies, partnershipId: chosen, after: useCursor() };
  const [data, waiting] = usePageQuery(AgencyActionsPageQuery, variables);
  if (!data) return waiting;
  if (!data.agency) return <NotFound />;
  const { name, actions, actionCounts, actionPartnerships } = data.agency;
  return (
    <Page title={`Actions of ${name}`} back={{ to: '/actions', label: 'My actions' }} wide>
      <ActionCounts counts={actionCounts} />
      <p className="govuk-body">
        What partnerships gave to the agency, or to somebody who sits for it. What arose from something restricted is
        read by those it is for, and is not here.
      </p>
      <ActionFilter by={{ ...BY_PARTNERSHIP, choices: actionPartnerships }} count={actions.totalCount} />
      {actions.nodes.length === 0 && <EmptyState title="No action of this kind" />}
      <ActionGroups actions={actions.nodes} />
      <Pagination pageInfo={actions.pageInfo} label={`Pages of actions of ${name}`} />
    </Page>
  );
}

const BY_PARTNERSHIP = { name: 'partnership', label: 'Partnership', all: 'All partnerships' };
