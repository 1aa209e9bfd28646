import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { DirectoryRecordState } from '../gql/enums';
import { officeWords } from '../partnerships/words';
import { EmailLink } from '../ui/EmailLink';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { recordTones, recordWords } from './words';

const DirectoryDeskPageQuery = graphql(`
  query DirectoryDeskPage($state: DirectoryRecordState, $after: String) {
    viewer {
      person {
        id
      }
      viewerCan {
        keepRegister
      }
    }
    directoryRecords(state: $state, first: 100, after: $after) {
      nodes {
        id
        state
        confirmedOn
        hiddenOn
        partnership {
          id
          slug
          name
          officers {
            id
            office
            person {
              id
              name
              email
            }
          }
        }
      }
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const STATES: readonly DirectoryRecordState[] = ['UNCONFIRMED', 'HIDDEN', 'NEVER_PUBLISHED', 'WITHDRAWN'];

/** For the national coordinator: whose entry the public does not read, or soon will not, and whom to ask about it. */
export function DirectoryDeskPage() {
  const [params] = useSearchParams();
  const state = STATES.find((each) => each === params.get('state'));
  const after = useCursor();
  const [data, waiting] = usePageQuery(DirectoryDeskPageQuery, { state, after });
  if (!data) return waiting;
  if (!data.viewer?.viewerCan.keepRegister) return <NotFound />;
  const { nodes, totalCount, pageInfo } = data.directoryRecords;
  return (
    <Page title="Entries to look after" caption="Directory" back={{ to: '/national', label: 'National desk' }} wide>
      <p className="govuk-body">
        Officers are asked by mail two weeks before their entry is flagged, and again until it is hidden. You can
        withdraw an entry; what it says is its officers’ to say.
      </p>
      <nav aria-label="Which entries">
        <ul className="govuk-list rt-filter">
          {[undefined, ...STATES].map((each) => (
            <li key={each ?? 'all'}>
              {each === state ? (
                <strong aria-current="page">{each ? recordWords[each] : 'All'}</strong>
              ) : (
                <TextLink to={each ? `/national/directory?state=${each}` : '/national/directory'}>
                  {each ? recordWords[each] : 'All'}
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <Table
        caption={`Entries (${totalCount >= 1000 ? '1,000 or more' : totalCount})`}
        csv="directory-entries"
        rows={nodes}
        rowKey={({ id }) => id}
        empty={<EmptyState title="There is no such entry" />}
        columns={[
          {
            header: 'Partnership',
            sort: 'partnership',
            text: ({ partnership }) => partnership?.name ?? '',
            cell: ({ partnership }) =>
              partnership && (
                <TextLink to={`/partnerships/${partnership.slug}/directory-entry`}>{partnership.name}</TextLink>
              ),
          },
          {
            header: 'State',
            sort: 'state',
            text: (entry) => recordWords[entry.state],
            cell: (entry) => <Tag tone={recordTones[entry.state]}>{recordWords[entry.state]}</Tag>,
          },
          {
            header: 'Last confirmed',
            sort: 'confirmed',
            text: ({ confirmedOn }) => confirmedOn ?? '',
            cell: ({ confirmedOn }) => (confirmedOn ? <Day on={confirmedOn} /> : 'Never'),
          },
          {
            header: 'Officers',
            text: ({ partnership }) =>
              (partnership?.officers ?? [])
                .flatMap(({ office, person }) =>
                  person ? [`${officeWords[office]}: ${person.name} ${person.email}`] : [],
                )
                .join('; '),
            cell: ({ partnership }) =>
              partnership?.officers.map(({ id, office, person }) => (
                <div key={id}>
                  {officeWords[office]}:{' '}
                  {person ? (
                    <>
                      {person.name}, {person.email ? <EmailLink email={person.email} /> : null}
                    </>
                  ) : (
                    'not shared with you'
                  )}
                </div>
              )),
          },
        ]}
      />
      <Pagination pageInfo={pageInfo} label="Pages of entries" />
    </Page>
  );
}
