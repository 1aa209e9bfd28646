import { RadioField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { realDate, required, type Rule } from '../forms/rules';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { TermsApproval } from '../gql/enums';
import { dayInWords } from '../ui/days';
import { useNotify } from '../ui/notifications';

const ApproveTermsMutation = graphql(`
  mutation ApproveTerms($input: ApproveTermsInput!) {
    approveTerms(input: $input) {
      terms {
        id
        number
        state
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const ELSEWHERE = 'elsewhere';

interface Values {
  version: number;
  by: TermsApproval;
  meetingId: string;
  meetingWords: string;
  approvedOn: string;
  reviewOn: string;
}

interface ApproveFormProps {
  draft: { id: string; number: number; version: number };
  meetings: readonly { id: string; title: string; heldOn: string }[];
  back: string;
}

const needsDay = ({ by, meetingId }: Values) => by === 'CHAIR' || meetingId === ELSEWHERE;
const when =
  (applies: (values: Values) => boolean, rule: Rule<Values>): Rule<Values> =>
  (values) =>
    applies(values) ? rule(values) : undefined;

const rules: Rule<Values>[] = [
  when(({ by }) => by === 'MEETING', required('meetingId', 'Choose the meeting')),
  when(
    ({ by, meetingId }) => by === 'MEETING' && meetingId === ELSEWHERE,
    required('meetingWords', 'Say which meeting it was'),
  ),
  when(needsDay, required('approvedOn', 'Enter the day on which they were approved')),
  when(needsDay, realDate('approvedOn')),
  required('reviewOn', 'Enter the day by which they are to be reviewed'),
  realDate('reviewOn'),
];

export function ApproveForm({ draft, meetings, back }: ApproveFormProps) {
  const notify = useNotify();
  const initial: Values = {
    version: draft.version,
    by: 'CHAIR',
    meetingId: '',
    meetingWords: '',
    approvedOn: '',
    reviewOn: '',
  };
  const { form, values } = useMutationForm(ApproveTermsMutation, {
    initial,
    rules,
    variables: ({ version, by, meetingId, meetingWords, approvedOn, reviewOn }) => {
      const isElsewhere = by === 'MEETING' && meetingId === ELSEWHERE;
      return {
        input: {
          termsId: draft.id,
          version,
          by,
          reviewOn,
          ...(by === 'MEETING' && !isElsewhere ? { meetingId } : { approvedOn }),
          ...(isElsewhere ? { meetingWords } : {}),
        },
      };
    },
    onDone: ({ terms }) =>
      notify(
        terms?.state === 'COMING'
          ? `Version ${draft.number} is approved, and will be in force from the day of approval.`
          : `Version ${draft.number} is approved and in force.`,
        back,
      ),
  });
  return (
    <Form form={form}>
      <RadioField
        name="by"
        label="Who approved it?"
        choices={[
          { value: 'CHAIR', label: 'I do, as chair' },
          { value: 'MEETING', label: 'A meeting did' },
        ]}
      />
      {values.by === 'MEETING' && (
        <SelectField
          name="meetingId"
          label="Which meeting?"
          empty="Choose a meeting"
          choices={[
            ...meetings.map(({ id, title, heldOn }) => ({ value: id, label: `${dayInWords(heldOn)}: ${title}` })),
            { value: ELSEWHERE, label: 'A meeting that is not in Roundtable' },
          ]}
        />
      )}
      {values.by === 'MEETING' && values.meetingId === ELSEWHERE && (
        <TextField name="meetingWords" label="What was it called?" hint="For example, strategic board, minute 7" />
      )}
      {needsDay(values) && <DateField name="approvedOn" label="Approved on" />}
      <DateField
        name="reviewOn"
        label="Review by"
        hint="Within five years. Officers are reminded 60 and 7 days before. For example, 27 3 2027"
      />
      <SubmitButton>Approve this version</SubmitButton>
    </Form>
  );
}
