import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';

const BeginCourseFragment = graphql(`
  fragment BeginCourse on Resource {
    id
    slug
    canBeginCourse
  }
`);

/** Beside a resource: whoever keeps courses makes one from it. */
export function BeginCourse({ resource }: { resource: FragmentType<typeof BeginCourseFragment> }) {
  const { slug, canBeginCourse } = readFragment(BeginCourseFragment, resource);
  return (
    canBeginCourse && (
      <p className="govuk-body">
        <TextLink to={`/training/new?resource=${slug}`}>Make a course from it</TextLink>
      </p>
    )
  );
}
