import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { GapFields, gapRules, type GapTopicsFragment } from './GapFields';

const ChangeGapPageQuery = graphql(`
  query ChangeGapPage($id: ID!) {
    ...GapTopics
    libraryGap(id: $id) {
      viewerCan {
        change
      }
      ...ChangeGap
    }
  }
`);

const ChangeGapFragment = graphql(`
  fragment ChangeGap on LibraryGap {
    id
    version
    missing
    details
    evidence
    topic {
      code
    }
  }
`);

const ChangeLibraryGapMutation = graphql(`
  mutation ChangeLibraryGap($input: ChangeLibraryGapInput!) {
    changeLibraryGap(input: $input) {
      libraryGap {
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

export function ChangeGapPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(ChangeGapPageQuery, { id });
  if (!data) return waiting;
  if (!data.libraryGap?.viewerCan.change) return <NotFound />;
  return (
    <Page
      title="Change what is missing"
      caption="Library"
      back={{ to: `/library/gaps/${id}`, label: 'What is missing' }}
    >
      <ChangeGapForm gap={data.libraryGap} topics={data} />
    </Page>
  );
}

interface ChangeGapFormProps {
  gap: FragmentType<typeof ChangeGapFragment>;
  topics: FragmentType<typeof GapTopicsFragment>;
}

function ChangeGapForm({ gap, topics }: ChangeGapFormProps) {
  const { id, version, missing, details, evidence, topic } = readFragment(ChangeGapFragment, gap);
  const notify = useNotify();
  const { form } = useMutationForm(ChangeLibraryGapMutation, {
    initial: { gapId: id, version, missing, details, evidence, topic: topic?.code ?? '' },
    rules: gapRules(),
    variables: ({ topic: code, ...input }) => ({ input: { ...input, topic: code || null } }),
    onDone: () => notify('What is missing is changed.', `/library/gaps/${id}`),
  });
  return (
    <Form form={form}>
      <GapFields topics={topics} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
