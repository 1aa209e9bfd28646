import { graphql } from '../gql';
import { sectors } from '../table/sectors';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DayOf } from '../ui/When';
import { interestTones, interestWords } from './words';

const MyInterestsPageQuery = graphql(`
  query MyInterestsPage($after: String) {
    viewer {
      person {
        id
      }
      interests(first: 50, after: $after) {
        nodes {
          id
          partnershipName
          sector
          state
          reason
          expressedAt
          vacancy {
            id
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Where I would come, and what was said to it. */
export function MyInterestsPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(MyInterestsPageQuery, { after });
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { nodes, pageInfo } = data.viewer.interests;
  const nameOf = ({ sector, partnershipName }: (typeof nodes)[number]) =>
    `${sectors[sector].label}: ${partnershipName}`;
  return (
    <Page title="Your expressions of interest" back={{ to: '/vacancies', label: 'Vacancies' }} wide>
      <Table
        caption="Your expressions of interest"
        hideCaption
        csv="interests"
        rows={nodes}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="You have expressed no interest yet">
            <p className="govuk-body">
              <TextLink to="/vacancies">See what partnerships look for</TextLink>
            </p>
          </EmptyState>
        }
        columns={[
          {
            header: 'Vacancy',
            cell: (interest) =>
              interest.vacancy ? (
                <TextLink to={`/vacancies/${interest.vacancy.id}`}>{nameOf(interest)}</TextLink>
              ) : (
                nameOf(interest)
              ),
            text: nameOf,
          },
          {
            header: 'State',
            cell: ({ state, reason }) => (
              <>
                <Tag tone={interestTones[state]}>{interestWords[state]}</Tag>
                {reason && <span className="rt-under rt-words">{reason}</span>}
              </>
            ),
            text: ({ state, reason }) => [interestWords[state], reason].filter(Boolean).join(': '),
          },
          {
            header: 'Expressed',
            cell: ({ expressedAt }) => <DayOf at={expressedAt} />,
            text: ({ expressedAt }) => expressedAt,
          },
        ]}
      />
      <Pagination pageInfo={pageInfo} label="Pages of expressions of interest" />
    </Page>
  );
}
