import { useParams } from 'react-router';
import { CheckboxesField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { seatLabel } from '../partnerships/words';
import { sectors } from '../table/sectors';
import { EmptyState } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { usePageQuery } from '../ui/usePageQuery';
import { CampaignTask } from './CampaignTask';

const PartnersPageQuery = graphql(`
  query PartnersPage($id: ID!) {
    campaign(id: $id) {
      id
      viewerCan {
        choosePartners
      }
      ...CampaignTask
      ...PartnersForm
    }
  }
`);

const PartnersFormFragment = graphql(`
  fragment PartnersForm on Campaign {
    id
    version
    partners {
      id
      seat {
        id
      }
    }
    partnership {
      id
      seats {
        id
        title
        memberName
        kind
        agency {
          id
          name
          sector
        }
        representative {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const ChoosePartnersMutation = graphql(`
  mutation ChooseCampaignPartners($input: ChooseCampaignPartnersInput!) {
    chooseCampaignPartners(input: $input) {
      campaign {
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

export function PartnersPage() {
  const id = useParams().id!;
  const [data, waiting] = usePageQuery(PartnersPageQuery, { id });
  if (!data) return waiting;
  const { campaign } = data;
  return (
    <CampaignTask title="Who takes part" campaign={campaign} isAllowed={campaign?.viewerCan.choosePartners}>
      {campaign && <PartnersForm campaign={campaign} />}
    </CampaignTask>
  );
}

function PartnersForm({ campaign: ref }: { campaign: FragmentType<typeof PartnersFormFragment> }) {
  const { id, version, partners, partnership } = readFragment(PartnersFormFragment, ref);
  const notify = useNotify();
  const seats = (partnership?.seats ?? [])
    .filter(({ kind }) => kind !== 'OBSERVER')
    .toSorted((a, b) => seatLabel(a).localeCompare(seatLabel(b), 'en-GB', { numeric: true }));
  const { form } = useMutationForm(ChoosePartnersMutation, {
    initial: { campaignId: id, version, seatIds: partners.flatMap(({ seat }) => (seat ? [seat.id] : [])) },
    onDone: (_done, { seatIds }) =>
      notify(
        seatIds.length === 0
          ? 'No agency takes part any more.'
          : `${seatIds.length === 1 ? '1 agency takes' : `${seatIds.length} agencies take`} part and see the plan.`,
        `/campaigns/${id}`,
      ),
  });
  if (!seats.length)
    return (
      <EmptyState title="There is no seat to choose from">
        <p className="govuk-body">Agencies take part by their seats at the table. Give them seats first.</p>
      </EmptyState>
    );
  return (
    <Form form={form}>
      <CheckboxesField
        name="seatIds"
        label="Agencies at the table"
        hint="Whoever represents them here, or leads the agency, sees the plan from now on. Those that you take out see it no more."
        choices={seats.map((seat) => ({
          value: seat.id,
          label: seatLabel(seat),
          hint: [
            sectors[seat.agency.sector].label,
            seat.representative ? (seat.representative.person?.name ?? 'represented') : 'vacant: nobody would be told',
          ].join(', '),
        }))}
      />
      <SubmitButton>Save who takes part</SubmitButton>
    </Form>
  );
}
