import { useParams } from 'react-router';
import { graphql } from '../gql';
import { ResourceList } from '../library/ResourceList';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { EmptyState, Inset } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { SummaryList } from '../ui/SummaryList';
import { Tag } from '../ui/Tag';
import { usePageQuery } from '../ui/usePageQuery';
import { CourseStateButton } from './CourseStateButton';
import { SessionList } from './SessionList';
import { courseStateTones, courseStateWords, hoursInWords, renewalInWords } from './words';

const CoursePageQuery = graphql(`
  query CoursePage($slug: String!, $after: String) {
    course(slug: $slug) {
      id
      slug
      version
      title
      summary
      state
      hours
      renewalMonths
      offeredTo
      partnership {
        id
        name
      }
      resources {
        id
        ...ResourceLine
      }
      sessions(first: 20, after: $after) {
        nodes {
          id
          ...ListedSession
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
      viewerCan {
        change
        open
        close
      }
    }
  }
`);

/** What a course is about, what to read for it, and its sessions. */
export function CoursePage() {
  const slug = useParams().slug!;
  const after = useCursor();
  const [data, waiting] = usePageQuery(CoursePageQuery, { slug, after });
  if (!data) return waiting;
  const { course } = data;
  if (!course) return <NotFound />;
  const { id, version, title, summary, state, hours, renewalMonths, partnership, resources, sessions, viewerCan } =
    course;
  return (
    <Page
      title={title}
      caption="Course"
      back={{ to: '/training', label: 'Training' }}
      actions={state !== 'OPEN' && <Tag tone={courseStateTones[state]}>{courseStateWords[state]}</Tag>}
    >
      {state === 'CLOSED' && <Inset>This course is closed: it takes no more bookings. What was booked stands.</Inset>}
      {state === 'DRAFT' && <Inset>Only those who keep this course see it until it is opened.</Inset>}
      {summary && <p className="govuk-body-l rt-lines">{summary}</p>}
      <SummaryList
        rows={[
          ['Takes', hoursInWords(hours)],
          ['To be done again', renewalMonths ? renewalInWords(renewalMonths) : 'No'],
          partnership && ['Held by', partnership.name],
          ['For', course.offeredTo === 'NETWORK' ? 'Everybody of the network' : 'Members of the partnership'],
        ]}
      />
      {viewerCan.change && (
        <ButtonGroup>
          <LinkButton to={`/training/${slug}/sessions/new`}>Add a session</LinkButton>
          <LinkButton kind="secondary" to={`/training/${slug}/change`}>
            Change the course
          </LinkButton>
          {viewerCan.open && <CourseStateButton courseId={id} version={version} to="OPEN" />}
          {viewerCan.close && <CourseStateButton courseId={id} version={version} to="CLOSED" />}
        </ButtonGroup>
      )}
      <Heading level={2} size="m">
        Sessions
      </Heading>
      {sessions.nodes.length ? (
        <SessionList sessions={sessions.nodes} label="Sessions" withCourse={false} />
      ) : (
        <EmptyState title="No session is planned yet" />
      )}
      <Pagination pageInfo={sessions.pageInfo} label="Pages of sessions" />
      {resources.length > 0 && (
        <>
          <Heading level={2} size="m">
            To read
          </Heading>
          <ResourceList resources={resources} label="To read for the course" />
        </>
      )}
    </Page>
  );
}
