import { graphql } from '../gql';
import { LinkButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CourseList } from './CourseList';
import { SessionList } from './SessionList';

const TrainingPageQuery = graphql(`
  query TrainingPage($after: String) {
    courses(state: OPEN, first: 20, after: $after) {
      nodes {
        id
        ...ListedCourse
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    drafts: courses(state: DRAFT, first: 20) {
      nodes {
        id
        ...ListedCourse
      }
    }
    closed: courses(state: CLOSED, first: 20) {
      nodes {
        id
        ...ListedCourse
      }
    }
    trainingSessions(first: 10) {
      nodes {
        id
        ...ListedSession
      }
    }
    viewer {
      canCreateCourse
      partnerships(first: 100) {
        nodes {
          id
          canCreateCourse
        }
      }
    }
  }
`);

/** What the reader can learn: the next sessions first, then the courses. */
export function TrainingPage() {
  const after = useCursor();
  const [data, waiting] = usePageQuery(TrainingPageQuery, { after });
  if (!data) return waiting;
  const { courses, drafts, closed, trainingSessions, viewer } = data;
  const canCreate =
    viewer?.canCreateCourse || viewer?.partnerships.nodes.some(({ canCreateCourse }) => canCreateCourse);
  return (
    <Page
      title="Training"
      back={{ to: '/library', label: 'Library' }}
      actions={canCreate && <LinkButton to="/training/new">New course</LinkButton>}
    >
      <p className="govuk-body-l">
        Courses of the network and of your partnerships. What you booked and did is in{' '}
        <TextLink to="/account/training">My training</TextLink>.
      </p>
      <Heading level={2} size="m">
        Next sessions
      </Heading>
      {trainingSessions.nodes.length ? (
        <SessionList sessions={trainingSessions.nodes} label="Next sessions" />
      ) : (
        <EmptyState title="No session is planned now">
          <p className="govuk-body">Sessions stand here as soon as they are planned.</p>
        </EmptyState>
      )}
      <Heading level={2} size="m">
        Courses
      </Heading>
      {courses.nodes.length ? (
        <CourseList courses={courses.nodes} label="Courses" />
      ) : (
        <EmptyState title="No course is open to you now">
          <p className="govuk-body">National coordinators and the officers of your partnerships open courses here.</p>
        </EmptyState>
      )}
      <Pagination pageInfo={courses.pageInfo} label="Pages of courses" />
      {drafts.nodes.length > 0 && (
        <>
          <Heading level={2} size="m">
            Drafts
          </Heading>
          <CourseList courses={drafts.nodes} label="Drafts" />
        </>
      )}
      {closed.nodes.length > 0 && (
        <>
          <Heading level={2} size="m">
            Closed
          </Heading>
          <CourseList courses={closed.nodes} label="Closed courses" />
        </>
      )}
    </Page>
  );
}
