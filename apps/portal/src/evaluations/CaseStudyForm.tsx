import { CheckboxesField, RadioField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { FoundBy, Licence } from '../gql/enums';
import { licenceWords, readersInWords } from '../library/words';
import { Warning } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const CaseStudyFormFragment = graphql(`
  fragment CaseStudyForm on Campaign {
    id
    title
    isNational
    topics {
      code
    }
    partnership {
      id
      name
    }
    evaluation {
      id
    }
  }
`);

const TellCaseStudyMutation = graphql(`
  mutation TellCaseStudy($input: TellCaseStudyInput!) {
    tellCaseStudy(input: $input) {
      evaluation {
        id
        campaign {
          id
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** By which a copy can be kept: the report is the file. */
const LICENCES: Licence[] = ['OGL_3', 'CC_BY_4', 'CC_BY_SA_4', 'CC_BY_NC_4', 'CC_BY_NC_ND_4', 'CC0', 'BY_PERMISSION'];
const AT_A_TABLE: FoundBy[] = ['PARTNERSHIP', 'STATUTORY'];
const FOR_ALL: FoundBy[] = ['NETWORK', 'PUBLIC'];

interface CaseStudyFormProps {
  campaign: FragmentType<typeof CaseStudyFormFragment>;
  topics: readonly { code: string; name: string }[];
}

export function CaseStudyForm({ campaign: ref, topics }: CaseStudyFormProps) {
  const campaign = readFragment(CaseStudyFormFragment, ref);
  const { id, title, isNational, partnership, evaluation } = campaign;
  const notify = useNotify();
  const { form } = useMutationForm(TellCaseStudyMutation, {
    initial: {
      evaluationId: evaluation?.id ?? '',
      title,
      summary: '',
      topics: campaign.topics.map(({ code }) => code),
      foundBy: 'NETWORK' as FoundBy,
      licence: 'OGL_3' as Licence,
    },
    rules: [required('title', 'Enter a title'), required('summary', 'Enter a summary')],
    onDone: () => notify('It is in the library, with its reviewers.', `/campaigns/${id}/evaluation`),
  });
  return (
    <Form form={form}>
      <p className="govuk-body">
        The evaluation goes into the library as a case study, as it was signed off. Reviewers look at it before anybody
        else reads it.
      </p>
      <Warning>
        {isNational
          ? 'It is read by many more than those who planned the campaign. Figures of a national campaign are told to nobody else; leave out of the report what must stay so.'
          : 'It is read by many more than those who planned the campaign. Leave out of the report what must stay among them.'}
      </Warning>
      <TextField name="title" label="Title" />
      <TextArea name="summary" label="Summary" hint="What was tried, where, and what others can take from it." />
      <RadioField
        name="foundBy"
        label="Who may find and read it?"
        hint="What is for one partnership is reviewed by its officers, all else by national coordinators."
        choices={(isNational ? FOR_ALL : [...AT_A_TABLE, ...FOR_ALL]).map((value) => {
          const words = readersInWords(value, partnership);
          return { value, label: words.charAt(0).toUpperCase() + words.slice(1) };
        })}
      />
      <div className="rt-columns">
        <CheckboxesField
          name="topics"
          label="Topics"
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <SelectField
        name="licence"
        label="On what terms may it be used?"
        choices={LICENCES.map((value) => ({ value, label: licenceWords[value] }))}
      />
      <SubmitButton>Put it into the library</SubmitButton>
    </Form>
  );
}
