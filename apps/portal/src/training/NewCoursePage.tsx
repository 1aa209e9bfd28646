import { useSearchParams } from 'react-router';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { CourseFields, courseInput, courseRules, toRead, type CourseValues } from './CourseFields';

const NewCoursePageQuery = graphql(`
  query NewCoursePage($slug: String!, $hasResource: Boolean!) {
    resource(slug: $slug) @include(if: $hasResource) {
      id
      title
    }
    viewer {
      canCreateCourse
      partnerships(first: 100) {
        nodes {
          id
          name
          canCreateCourse
        }
      }
    }
  }
`);

const CreateCourseMutation = graphql(`
  mutation CreateCourse($input: CreateCourseInput!) {
    createCourse(input: $input) {
      course {
        id
        slug
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Stands for a course of the network, among partnerships. */
const NATIONAL = 'national';

export function NewCoursePage() {
  const slug = useSearchParams()[0].get('resource');
  const [data, waiting] = usePageQuery(NewCoursePageQuery, { slug: slug ?? '', hasResource: slug !== null });
  if (!data) return waiting;
  const { viewer } = data;
  const partnerships = viewer?.partnerships.nodes.filter(({ canCreateCourse }) => canCreateCourse) ?? [];
  const keepers = [
    ...(viewer?.canCreateCourse ? [{ value: NATIONAL, label: 'The network' }] : []),
    ...partnerships.map(({ id, name }) => ({ value: id, label: name })),
  ];
  if (!keepers.length) return <NotFound />;
  return (
    <Page title="New course" caption="Training" back={{ to: '/training', label: 'Training' }}>
      <p className="govuk-body">
        It is a draft at first, which only those who keep it see. You open it when it is ready.
      </p>
      <NewCourseForm keepers={keepers} from={data.resource ?? null} />
    </Page>
  );
}

interface NewCourseFormProps {
  keepers: { value: string; label: string }[];
  /** The resource that it is made from. */
  from: { id: string; title: string } | null;
}

function NewCourseForm({ keepers, from }: NewCourseFormProps) {
  const notify = useNotify();
  const initial: CourseValues & { keeper: string } = {
    keeper: keepers.length === 1 ? keepers[0]!.value : '',
    title: from?.title ?? '',
    summary: '',
    hours: '',
    renewalMonths: '',
    offeredTo: 'PARTNERSHIP',
    resources: from ? [toRead(from)] : [],
  };
  const { form, values } = useMutationForm(CreateCourseMutation, {
    initial,
    rules: [required('keeper', 'Choose whose course it is'), ...courseRules<typeof initial>()],
    variables: ({ keeper, ...said }) => ({
      input: {
        ...courseInput(said),
        partnershipId: keeper === NATIONAL ? null : keeper,
        offeredTo: keeper === NATIONAL ? ('NETWORK' as const) : said.offeredTo,
      },
    }),
    onDone: ({ course }) =>
      notify(
        'The course is a draft. Add its sessions, then open it.',
        course ? `/training/${course.slug}` : '/training',
      ),
  });
  return (
    <Form form={form}>
      {keepers.length > 1 && <SelectField name="keeper" label="Whose course is it?" choices={keepers} empty="Choose" />}
      <CourseFields ofPartnership={values.keeper !== NATIONAL} />
      <SubmitButton>Create the draft</SubmitButton>
    </Form>
  );
}
