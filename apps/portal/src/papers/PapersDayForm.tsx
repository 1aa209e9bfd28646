import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';

const PapersDayFormFragment = graphql(`
  fragment PapersDayForm on Meeting {
    id
    paperwork {
      papersOn
      papersDayVersion
    }
  }
`);

const SetPapersDayMutation = graphql(`
  mutation SetPapersDay($input: SetPapersDayInput!) {
    setPapersDay(input: $input) {
      meeting {
        id
        ...PapersDayForm
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Folded away: five working days before the meeting is what most want. */
export function PapersDayForm({ meeting }: { meeting: FragmentType<typeof PapersDayFormFragment> }) {
  const { id, paperwork } = readFragment(PapersDayFormFragment, meeting);
  const notify = useNotify();
  const { form } = useMutationForm(SetPapersDayMutation, {
    initial: { meetingId: id, version: paperwork.papersDayVersion, papersOn: paperwork.papersOn },
    rules: [required('papersOn', 'Enter the day'), realDate('papersOn')],
    onDone: (_done, { papersOn }) =>
      notify(`Papers are due by ${dayInWords(papersOn)}. What is marked as late already stays so.`),
  });
  return (
    <Details summary="Set another day for papers">
      <Form form={form} isSmall>
        <DateField
          name="papersOn"
          label="Papers are due by"
          hint="Five working days before the meeting, unless you set another. For example, 27 3 2027"
        />
        <SubmitButton>Set this day</SubmitButton>
      </Form>
    </Details>
  );
}
