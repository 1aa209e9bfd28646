import { useSearchParams } from 'react-router';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import { usePartnershipChoices, type ReadersChoicesFragment } from '../library/ReadersField';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { GapFields, gapRules, type GapTopicsFragment } from './GapFields';
import { SimilarGaps } from './SimilarGaps';

const RecordGapPageQuery = graphql(`
  query RecordGapPage {
    ...GapTopics
    viewer {
      library {
        canRecordGap
        ...ReadersChoices
      }
    }
  }
`);

const RecordLibraryGapMutation = graphql(`
  mutation RecordLibraryGap($input: RecordLibraryGapInput!) {
    recordLibraryGap(input: $input) {
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

/** Says to the network what the library lacks. The address brings along what was searched for, and in which topic: `?words=night+buses&topic=HEALTH` */
export function RecordGapPage() {
  const [params] = useSearchParams();
  const [data, waiting] = usePageQuery(RecordGapPageQuery, {});
  if (!data) return waiting;
  const { library } = data.viewer ?? {};
  if (!library?.canRecordGap) return <NotFound />;
  return (
    <Page title="Say what is missing" caption="Library" back={{ to: '/library/gaps', label: 'What is missing' }}>
      <RecordGapForm
        topics={data}
        library={library}
        words={params.get('words')?.trim().slice(0, 300) ?? ''}
        topic={params.get('topic') ?? ''}
      />
    </Page>
  );
}

interface RecordGapFormProps {
  topics: FragmentType<typeof GapTopicsFragment>;
  library: FragmentType<typeof ReadersChoicesFragment>;
  words: string;
  topic: string;
}

function RecordGapForm({ topics, library, words, topic: inTopic }: RecordGapFormProps) {
  const notify = useNotify();
  const partnerships = usePartnershipChoices(library);
  const { form, values } = useMutationForm(RecordLibraryGapMutation, {
    initial: { missing: '', details: '', evidence: '', topic: inTopic, partnershipId: '', words },
    rules: gapRules(),
    variables: ({ topic, partnershipId, ...input }) => ({
      input: { ...input, topic: topic || null, partnershipId: partnershipId || null },
    }),
    onDone: ({ libraryGap }) =>
      notify(
        'The network sees now what is missing. You are told by mail when it is filled.',
        `/library/gaps/${libraryGap!.id}`,
      ),
  });
  return (
    <>
      {words && <Inset>You searched for “{words}”. That is taken along.</Inset>}
      <Form form={form}>
        <GapFields topics={topics} />
        {partnerships.length > 0 && (
          <SelectField
            name="partnershipId"
            label="For the work of"
            optional
            hint="Named to those alone who know of the partnership."
            empty="No partnership in particular"
            choices={partnerships}
          />
        )}
        <SimilarGaps words={`${values.missing} ${words}`} />
        <SubmitButton>Tell the network</SubmitButton>
      </Form>
    </>
  );
}
