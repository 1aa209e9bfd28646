import { CheckboxField, SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { TextField } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { Sector, SeatKind } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { useNotify } from '../ui/notifications';
import { AgencyField } from './AgencyField';
import { SeatFields } from './SeatFields';

const AddSeatMutation = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    addSeat(input: $input) {
      seat {
        id
        agency {
          id
          name
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

const initial = {
  agencyId: '',
  isNew: false,
  newAgency: { name: '', sector: '' as Sector | '', agencyType: '', emailDomains: '' },
  kind: 'CORE' as SeatKind,
  isStatutory: false,
  title: '',
};

export function AddSeatForm({ partnershipId, back }: { partnershipId: string; back: string }) {
  const notify = useNotify();
  const { form, values } = useMutationForm(AddSeatMutation, {
    initial,
    rules: [
      ({ isNew, agencyId }) =>
        isNew || agencyId
          ? undefined
          : { code: 'REQUIRED', message: 'Choose the agency, or add a new one', path: ['agencyId'] },
      ({ isNew, newAgency }) =>
        isNew && !newAgency.name.trim()
          ? { code: 'REQUIRED', message: 'Enter the name of the agency', path: ['newAgency', 'name'] }
          : undefined,
      ({ isNew, newAgency }) =>
        isNew && !newAgency.sector
          ? { code: 'REQUIRED', message: 'Choose its sector', path: ['newAgency', 'sector'] }
          : undefined,
    ],
    variables: ({ isNew, agencyId, newAgency, kind, isStatutory, title }) => ({
      input: {
        partnershipId,
        kind,
        isStatutory,
        title: title.trim(),
        ...(isNew
          ? {
              newAgency: {
                ...newAgency,
                sector: newAgency.sector as Sector,
                emailDomains: newAgency.emailDomains.split(/[\s,;]+/).filter(Boolean),
              },
            }
          : { agencyId }),
      },
    }),
    onDone: ({ seat }) =>
      notify(`${seat?.agency.name ?? 'The agency'} has a seat at the table. Invite somebody to fill it.`, back),
  });
  return (
    <Form form={form}>
      {!values.isNew && <AgencyField name="agencyId" label="Agency" noMatch="No agency of that name: add it below" />}
      <CheckboxField name="isNew" label="The agency is not in the list: add it" />
      {values.isNew && (
        <>
          <TextField name="newAgency.name" label="Name of the agency" />
          <SelectField
            name="newAgency.sector"
            label="Sector"
            empty="Choose a sector"
            choices={sectorOrder.map((value) => ({ value, label: sectors[value].label }))}
          />
          <TextField name="newAgency.agencyType" label="Kind of body" hint="For example: police force, NHS trust." />
          <TextField
            name="newAgency.emailDomains"
            label="Domains of its email addresses"
            optional
            hint="What follows the @, several with commas. For example: example.org"
          />
        </>
      )}
      <SeatFields />
      <SubmitButton>Add the seat</SubmitButton>
    </Form>
  );
}
