import { useParams } from 'react-router';
import { SeenBy, type Audience } from '../agreements/SeenBy';
import { SelectField } from '../forms/ChoiceFields';
import { Form } from '../forms/Form';
import { atMost, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { TextArea } from '../forms/TextField';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { Sector } from '../gql/enums';
import { sectorOrder, sectors } from '../table/sectors';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';

const OpenGapPageQuery = graphql(`
  query OpenGapPage($slug: String!) {
    partnership(slug: $slug) {
      id
      name
      viewerCanManageVacancies
      wouldBeSeenBy(whole: TABLE) {
        ...SeenBy
      }
    }
  }
`);

const OpenGapMutation = graphql(`
  mutation OpenGap($input: OpenGapInput!) {
    openGap(input: $input) {
      gap {
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

/** Saying which sector the table wants and has no agency for. */
export function OpenGapPage() {
  const { slug } = useParams();
  const [data, waiting] = usePageQuery(OpenGapPageQuery, { slug: slug! });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership?.viewerCanManageVacancies) return <NotFound />;
  const back = `/partnerships/${slug}/filling`;
  return (
    <Page title="Say what is missing" caption={partnership.name} back={{ to: back, label: 'Filling seats' }}>
      <p className="govuk-body">
        A sector that you want at the table and have no agency for. Once it stands here you can tell the network.
      </p>
      <OpenGapForm
        key={partnership.id}
        partnershipId={partnership.id}
        audience={partnership.wouldBeSeenBy}
        back={back}
      />
    </Page>
  );
}

function OpenGapForm({ partnershipId, audience, back }: { partnershipId: string; audience: Audience; back: string }) {
  const notify = useNotify();
  const { form } = useMutationForm(OpenGapMutation, {
    initial: { sector: '' as Sector | '', lookedFor: '' },
    rules: [
      required('sector', 'Choose the sector'),
      required('lookedFor', 'Enter what you look for'),
      atMost('lookedFor', 1000, 'Keep it within 1,000 characters'),
    ],
    variables: ({ sector, lookedFor }) => ({ input: { partnershipId, sector: sector as Sector, lookedFor } }),
    onDone: () => notify('The table sees what is missing. Advertise it to tell the network.', back),
  });
  return (
    <Form form={form}>
      <SelectField
        name="sector"
        label="Sector"
        empty="Choose a sector"
        choices={sectorOrder.map((value) => ({ value, label: sectors[value].label }))}
      />
      <TextArea
        name="lookedFor"
        label="What you look for"
        hint="For example: an NHS trust with a safeguarding lead who can come once a quarter."
      />
      <SeenBy audience={audience} />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
