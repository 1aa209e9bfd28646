import { RadioField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, type FragmentType } from '../gql';
import type { PartnershipKind, PartnershipLevel } from '../gql/enums';
import { useNotify } from '../ui/notifications';
import { SeatChoice, type SeatChoiceFragment } from './SeatChoice';
import { levelWords, partnershipKindWords } from './words';

const CreateGroupMutation = graphql(`
  mutation CreateGroup($input: CreateGroupInput!) {
    createGroup(input: $input) {
      partnership {
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

const initial = {
  kind: 'SUBGROUP' as PartnershipKind,
  name: '',
  area: '',
  level: '' as PartnershipLevel | '',
  product: '',
  endsOn: '',
  seatIds: [] as string[],
  inviteRepresentatives: true,
};

interface CreateGroupFormProps {
  parentId: string;
  seats: readonly FragmentType<typeof SeatChoiceFragment>[];
}

export function CreateGroupForm({ parentId, seats }: CreateGroupFormProps) {
  const notify = useNotify();
  const { form, values } = useMutationForm(CreateGroupMutation, {
    initial,
    rules: [
      required('name', 'Enter the name of the group'),
      required('area', 'Enter what it works on'),
      ...[
        required<typeof initial>('product', 'Enter what the group is to hand over'),
        required<typeof initial>('endsOn', 'Enter the day by which the group is to be done'),
      ].map((rule) => (typed: typeof initial) => (typed.kind === 'TASK_AND_FINISH' ? rule(typed) : undefined)),
      realDate('endsOn'),
    ],
    variables: ({ level, product, endsOn, ...typed }) => {
      const isTask = typed.kind === 'TASK_AND_FINISH';
      return {
        input: {
          ...typed,
          parentId,
          level: level || null,
          product: isTask ? product : null,
          endsOn: isTask ? endsOn : null,
        },
      };
    },
    onDone: ({ partnership }, { name, seatIds }) =>
      notify(
        `${name.trim()} is created with ${seatIds.length === 1 ? '1 seat' : `${seatIds.length} seats`}. You coordinate it until you invite somebody else to.`,
        partnership ? `/partnerships/${partnership.slug}` : '/partnerships',
      ),
  });
  return (
    <Form form={form}>
      <RadioField
        name="kind"
        label="What kind of group"
        choices={[
          { value: 'SUBGROUP', label: partnershipKindWords.SUBGROUP, hint: 'Goes on until it is closed.' },
          {
            value: 'TASK_AND_FINISH',
            label: partnershipKindWords.TASK_AND_FINISH,
            hint: 'Has something to hand over by a day.',
          },
        ]}
      />
      <TextField name="name" label="Name" hint="For example: Tyne Valley Training Subgroup." />
      <TextArea name="area" label="What it works on" rows={2} />
      {values.kind === 'TASK_AND_FINISH' && (
        <>
          <TextArea
            name="product"
            label="What it is to hand over"
            rows={2}
            hint="For example: one agreed pathway from first disclosure to safe housing."
          />
          <DateField name="endsOn" label="To be done by" />
        </>
      )}
      <SelectField
        name="level"
        label="Level"
        optional
        empty="Not said"
        choices={(Object.keys(levelWords) as PartnershipLevel[]).map((value) => ({ value, label: levelWords[value] }))}
      />
      <SeatChoice seats={seats} label="Seats drawn from this table" />
      <p className="govuk-body">
        You coordinate the group until you invite somebody else to. Other officers of the partnership see nothing of it
        unless they have a place there.
      </p>
      <SubmitButton>Create the group</SubmitButton>
    </Form>
  );
}
