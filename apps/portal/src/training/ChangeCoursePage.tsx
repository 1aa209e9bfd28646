import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CourseFields, courseInput, courseRules, toRead, type CourseValues } from './CourseFields';

const ChangeCoursePageQuery = graphql(`
  query ChangeCoursePage($slug: String!) {
    course(slug: $slug) {
      id
      viewerCan {
        change
      }
      ...ChangeCourse
    }
  }
`);

const ChangeCourseFragment = graphql(`
  fragment ChangeCourse on Course {
    id
    slug
    version
    title
    summary
    hours
    renewalMonths
    offeredTo
    resources {
      id
      title
    }
    partnership {
      id
    }
  }
`);

const ChangeCourseMutation = graphql(`
  mutation ChangeCourse($input: ChangeCourseInput!) {
    changeCourse(input: $input) {
      course {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeCoursePage() {
  const slug = useParams().slug!;
  const [data, waiting] = usePageQuery(ChangeCoursePageQuery, { slug });
  if (!data) return waiting;
  if (!data.course?.viewerCan.change) return <NotFound />;
  return (
    <Page title="Change the course" caption="Training" back={{ to: `/training/${slug}`, label: 'The course' }}>
      <ChangeCourseForm course={data.course} />
    </Page>
  );
}

function ChangeCourseForm({ course }: { course: FragmentType<typeof ChangeCourseFragment> }) {
  const { id, slug, version, title, summary, hours, renewalMonths, offeredTo, partnership, resources } = readFragment(
    ChangeCourseFragment,
    course,
  );
  const notify = useNotify();
  const initial: CourseValues & { version: number } = {
    version,
    title,
    summary,
    hours: String(hours),
    renewalMonths: renewalMonths ? String(renewalMonths) : '',
    offeredTo,
    resources: resources.map(toRead),
  };
  const { form } = useMutationForm(ChangeCourseMutation, {
    initial,
    rules: courseRules<typeof initial>(),
    variables: ({ version: read, ...said }) => ({ input: { courseId: id, version: read, ...courseInput(said) } }),
    onDone: () => notify('The course is changed.', `/training/${slug}`),
  });
  return (
    <Form form={form}>
      <CourseFields ofPartnership={Boolean(partnership)} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
