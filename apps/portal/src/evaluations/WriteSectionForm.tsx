import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { documentOf } from '../writing/richText';
import { RichTextField } from '../writing/RichTextField';
import { DraftAnew } from './DraftAnew';
import { TheirWords } from './TheirWords';
import { sectionHints, sectionTitles } from './words';

const WriteSectionFormFragment = graphql(`
  fragment WriteSectionForm on EvaluationSection {
    id
    version
    kind
    content
    writtenBy {
      id
      name
    }
  }
`);

const WriteSectionMutation = graphql(`
  mutation WriteEvaluationSection($input: WriteEvaluationSectionInput!) {
    writeEvaluationSection(input: $input) {
      section {
        id
        version
        content
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** What is drafted from data can be drafted anew. */
const DRAFTED = ['AIMS', 'DONE', 'FIGURES', 'COST'];

interface WriteSectionFormProps {
  section: FragmentType<typeof WriteSectionFormFragment>;
  /** Where the whole report is read. */
  back: string;
}

export function WriteSectionForm({ section: ref, back }: WriteSectionFormProps) {
  const { id, version, kind, content, writtenBy } = readFragment(WriteSectionFormFragment, ref);
  const notify = useNotify();
  const { form, values, change } = useMutationForm(WriteSectionMutation, {
    initial: { sectionId: id, version, content },
    onDone: () => notify(`“${sectionTitles[kind]}” is saved.`, back),
  });
  // From the first word typed on, the form keeps the version that it began with.
  const isOther = values.version !== version;
  return (
    <>
      <Form form={form}>
        {isOther && (
          <TheirWords
            name={writtenBy?.name}
            content={content}
            onTake={() => change((mine) => ({ ...mine, version, content: joined(mine.content, content) }))}
          />
        )}
        <RichTextField name="content" label="Text of this section" hint={sectionHints[kind]} />
        <ButtonGroup>
          <SubmitButton>Save</SubmitButton>
          <LinkButton kind="secondary" to={back}>
            Leave it
          </LinkButton>
        </ButtonGroup>
      </Form>
      {DRAFTED.includes(kind) && !form.isChanged() && <DraftAnew sectionId={id} version={version} />}
    </>
  );
}

const joined = (mine: string, theirs: string): string =>
  JSON.stringify({ type: 'doc', content: [mine, theirs].flatMap((each) => documentOf(each).content ?? []) });
