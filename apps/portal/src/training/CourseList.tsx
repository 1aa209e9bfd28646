import { graphql, readFragment, type FragmentType } from '../gql';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { courseStateTones, courseStateWords, hoursInWords } from './words';

const ListedCourseFragment = graphql(`
  fragment ListedCourse on Course {
    id
    slug
    title
    state
    hours
    renewalMonths
    partnership {
      id
      name
    }
  }
`);

interface CourseListProps {
  courses: readonly FragmentType<typeof ListedCourseFragment>[];
  label: string;
}

/** Courses, each in a line: whose it is and how long it takes. */
export function CourseList({ courses, label }: CourseListProps) {
  return (
    <ul className="rt-resources" aria-label={label}>
      {courses
        .map((course) => readFragment(ListedCourseFragment, course))
        .map(({ id, slug, title, state, hours, renewalMonths, partnership }) => (
          <li key={id} className="rt-resource">
            <p className="rt-resource__title">
              <TextLink to={`/training/${slug}`}>{title}</TextLink>
            </p>
            <p className="rt-resource__facts">
              {state !== 'OPEN' && <Tag tone={courseStateTones[state]}>{courseStateWords[state]}</Tag>}{' '}
              {hoursInWords(hours)}
              {renewalMonths && <>, again after {renewalMonths} months</>}
              {partnership && <>, {partnership.name}</>}
            </p>
          </li>
        ))}
    </ul>
  );
}
