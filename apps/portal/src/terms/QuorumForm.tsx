import { CheckboxesField, CheckboxField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import type { Rule } from '../forms/rules';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { Sector } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { useNotify } from '../ui/notifications';

const QuorumFormFragment = graphql(`
  fragment QuorumForm on Partnership {
    id
    seats {
      id
      kind
      agency {
        id
        name
      }
    }
    termsOfReference {
      quorum {
        id
        minimumSeats
        sectors
        needsChair
        version
        agencies {
          id
          name
        }
      }
    }
  }
`);

const SetQuorumMutation = graphql(`
  mutation SetQuorum($input: SetQuorumInput!) {
    setQuorum(input: $input) {
      partnership {
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

interface Values {
  version: number;
  minimumSeats: string;
  sectors: Sector[];
  agencyIds: string[];
  needsChair: boolean;
}

const isNumber: Rule<Values> = ({ minimumSeats }) =>
  /^\d{1,3}$/.test(minimumSeats.trim()) && Number(minimumSeats) <= 500
    ? undefined
    : { code: 'OUT_OF_RANGE', message: 'Enter a number of seats from 0 to 500', path: ['minimumSeats'] };

export function QuorumForm({
  partnership,
  back,
}: {
  partnership: FragmentType<typeof QuorumFormFragment>;
  back: string;
}) {
  const { id, seats, termsOfReference } = readFragment(QuorumFormFragment, partnership);
  const { quorum } = termsOfReference;
  const notify = useNotify();
  const initial: Values = {
    version: quorum?.version ?? 0,
    minimumSeats: String(quorum?.minimumSeats ?? ''),
    sectors: quorum?.sectors ?? [],
    agencyIds: quorum?.agencies.map((agency) => agency.id) ?? [],
    needsChair: quorum?.needsChair ?? true,
  };
  const { form } = useMutationForm(SetQuorumMutation, {
    initial,
    rules: [isNumber],
    variables: ({ minimumSeats, ...values }) => ({
      input: { partnershipId: id, minimumSeats: Number(minimumSeats), ...values },
    }),
    onDone: () => notify('The quorum rule is set.', back),
  });
  // Those of the table, and those that the rule names though they have left it.
  const agencies = new Map([
    ...seats.filter(({ kind }) => kind !== 'OBSERVER').map(({ agency }) => [agency.id, agency.name] as const),
    ...(quorum?.agencies ?? []).map((agency) => [agency.id, agency.name] as const),
  ]);
  return (
    <Form form={form}>
      <TextField
        name="minimumSeats"
        label="How many seats must be there?"
        hint="0 when their number does not matter."
        inputMode="numeric"
        width={4}
      />
      <CheckboxField name="needsChair" label="The chair or vice-chair must be there" />
      <CheckboxesField
        name="sectors"
        label="Sectors of which at least one seat must be there"
        optional
        choices={sectorOrder.map((sector) => ({ value: sector, label: sectors[sector].label }))}
      />
      {agencies.size > 0 && (
        <CheckboxesField
          name="agencyIds"
          label="Agencies of which a seat must be there"
          optional
          choices={[...agencies]
            .toSorted(([, a], [, b]) => a.localeCompare(b))
            .map(([value, label]) => ({ value, label }))}
        />
      )}
      <SubmitButton>Set the quorum rule</SubmitButton>
    </Form>
  );
}
