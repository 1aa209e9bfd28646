import { CertificateLinks } from '../certificates/CertificateLinks';
import { graphql } from '../gql';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Day } from '../ui/When';
import { DueAgain } from '../training-report/DueAgain';
import { recordStateTones, recordStateWords } from './words';

const MyTrainingPageQuery = graphql(`
  query MyTrainingPage($after: String) {
    myTraining(first: 50, after: $after) {
      nodes {
        id
        courseTitle
        state
        heldOn
        dueOn
        renewal
        ...CertificateLinks
        session {
          id
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What the reader booked, waits for and has done, and when it is to be done again. */
export function MyTrainingPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(MyTrainingPageQuery, { after });
  if (!data) return waiting;
  const { nodes, pageInfo } = data.myTraining;
  type Line = (typeof nodes)[number];
  return (
    <Page title="My training" back={{ to: '/account', label: 'Your account' }} wide>
      <p className="govuk-body">
        You see this, and so do the leads of the agency for which you booked. See{' '}
        <TextLink to="/training">what you can book</TextLink>.
      </p>
      <Table
        caption="My training"
        hideCaption
        rows={nodes}
        rowKey={({ id }) => id}
        columns={[
          {
            header: 'Course',
            cell: ({ courseTitle, session }: Line) =>
              session ? <TextLink to={`/training/sessions/${session.id}`}>{courseTitle}</TextLink> : courseTitle,
          },
          { header: 'Day', cell: ({ heldOn }: Line) => <Day on={heldOn} /> },
          {
            header: 'State',
            cell: ({ state }: Line) => <Tag tone={recordStateTones[state]}>{recordStateWords[state]}</Tag>,
          },
          {
            header: 'To be done again by',
            cell: ({ dueOn, renewal }: Line) => <DueAgain on={dueOn} renewal={renewal} />,
          },
          { header: 'Certificate', cell: (line: Line) => <CertificateLinks record={line} /> },
        ]}
        empty={
          <EmptyState title="You have booked no training yet">
            <p className="govuk-body">What you book and do stands here.</p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of my training" />
    </Page>
  );
}
