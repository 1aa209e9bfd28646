import { RadioField, SelectField } from '../forms/ChoiceFields';
import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea, TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { GeographicTier, PartnershipLevel } from '../gql/enums';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { useNotify } from '../ui/notifications';
import { AgencyField } from './AgencyField';
import { PartnershipField } from './PartnershipField';
import { levelWords, tierWords } from './words';

const EditPartnershipFormFragment = graphql(`
  fragment EditPartnershipForm on Partnership {
    id
    version
    kind
    name
    tier
    level
    area
    region
    endsOn
    product
    hostAgency {
      id
      name
    }
    parent {
      id
      name
    }
    viewerCan {
      changeParent
    }
  }
`);

const ChangePartnershipMutation = graphql(`
  mutation ChangePartnership($input: ChangePartnershipInput!) {
    changePartnership(input: $input) {
      partnership {
        id
        name
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface EditPartnershipFormProps {
  partnership: FragmentType<typeof EditPartnershipFormFragment>;
  back: string;
}

export function EditPartnershipForm({ partnership, back }: EditPartnershipFormProps) {
  const { id, version, kind, hostAgency, parent, level, endsOn, viewerCan, ...facts } = readFragment(
    EditPartnershipFormFragment,
    partnership,
  );
  const isTask = kind === 'TASK_AND_FINISH';
  const notify = useNotify();
  const { form } = useMutationForm(ChangePartnershipMutation, {
    initial: {
      partnershipId: id,
      version,
      name: facts.name,
      tier: facts.tier,
      level: (level ?? '') as PartnershipLevel | '',
      area: facts.area,
      region: facts.region,
      product: facts.product,
      endsOn: endsOn ?? '',
      hostAgencyId: hostAgency?.id ?? '',
      parentId: parent?.id ?? '',
    },
    rules: [
      required('name', 'Enter the name'),
      required('area', kind === 'PARTNERSHIP' ? 'Enter the area it covers' : 'Enter what it works on'),
      realDate('endsOn'),
    ],
    variables: ({ parentId, ...values }) => ({
      input: {
        ...values,
        ...(viewerCan.changeParent ? { parentId: parentId || null } : {}),
        level: values.level || null,
        hostAgencyId: values.hostAgencyId || null,
        endsOn: isTask ? values.endsOn || null : null,
        product: isTask ? values.product : null,
      },
    }),
    onDone: ({ partnership: changed }) => notify(`${changed?.name ?? 'The partnership'} is changed.`, back),
  });
  return (
    <Form form={form}>
      <TextField
        name="name"
        label="Name"
        hint="Links and bookmarks that lead here go on working. The name it had stays in its history."
      />
      <RadioField
        name="tier"
        label="Tier"
        choices={(Object.keys(tierWords) as GeographicTier[]).map((value) => ({ value, label: tierWords[value] }))}
      />
      <SelectField
        name="level"
        label="Level"
        optional
        empty="Not said"
        hint="Strategic sets direction, tactical plans and allocates, operational delivers from day to day."
        choices={(Object.keys(levelWords) as PartnershipLevel[]).map((value) => ({ value, label: levelWords[value] }))}
      />
      <TextArea name="area" label={kind === 'PARTNERSHIP' ? 'Area it covers' : 'What it works on'} rows={2} />
      <TextField name="region" label="Region or nation" optional hint="Leave it empty when it spans several." />
      <AgencyField name="hostAgencyId" label="Host agency" optional initialText={hostAgency?.name} />
      {viewerCan.changeParent && (
        <PartnershipField name="parentId" label="Reports to" optional initialText={parent?.name} exceptId={id} />
      )}
      {isTask && (
        <>
          <TextArea name="product" label="What it is to hand over" rows={2} />
          <DateField name="endsOn" label="To be done by" />
        </>
      )}
      <ButtonGroup>
        <SubmitButton>Save the changes</SubmitButton>
        <LinkButton kind="secondary" to={back}>
          Leave it as it is
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
