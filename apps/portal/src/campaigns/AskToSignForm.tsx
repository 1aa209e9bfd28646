import { DateField } from '../forms/DateField';
import { Form } from '../forms/Form';
import { realDate, required } from '../forms/rules';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { useNotify } from '../ui/notifications';

const AskToSignFormFragment = graphql(`
  fragment AskToSignForm on Campaign {
    id
    version
    signOff {
      dueOn
    }
    partners {
      id
      signState
    }
  }
`);

const AskToSignMutation = graphql(`
  mutation AskToSignCampaign($input: AskToSignCampaignInput!) {
    askToSignCampaign(input: $input) {
      campaign {
        id
        version
        status
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Asks for the first time, or again once what was refused is mended. */
export function AskToSignForm({ campaign }: { campaign: FragmentType<typeof AskToSignFormFragment> }) {
  const { id, version, signOff, partners } = readFragment(AskToSignFormFragment, campaign);
  const notify = useNotify();
  const { form } = useMutationForm(AskToSignMutation, {
    initial: { campaignId: id, version, dueOn: signOff?.dueOn ?? '' },
    rules: [required('dueOn', 'Enter the day by which they are to answer'), realDate('dueOn')],
    onDone: () => notify('They are asked by email, and reminded three days before the day.'),
  });
  const toAsk = partners.filter(({ signState }) => signState !== 'SIGNED').length;
  const hasRefusals = partners.some(({ signState }) => signState === 'REFUSED');
  return (
    <section aria-labelledby="ask">
      <h2 className="govuk-heading-l" id="ask">
        {signOff ? 'Ask again' : 'Ask them to sign'}
      </h2>
      <Form form={form} isSmall>
        <p className="govuk-body">
          {toAsk === 1 ? '1 partner is' : `${toAsk} partners are`} asked by email: whoever represents them here, and the
          leads of their agencies.{' '}
          {hasRefusals && 'What was refused is put aside; mend what they say before you ask again.'}
        </p>
        <DateField name="dueOn" label="Answer by" />
        <SubmitButton>{signOff ? 'Ask again' : 'Ask them to sign'}</SubmitButton>
      </Form>
    </section>
  );
}
